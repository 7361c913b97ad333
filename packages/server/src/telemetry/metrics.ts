import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { version } from '../version.ts'
import { defineGauges, type Gauges } from './gauges.ts'
import { processMetrics } from './process-metrics.ts'

/** Seconds; the last bound is the longest timeout that an endpoint can have. */
const ATTEMPT_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/** Looks the child of a label up once: counting is an addition after that. */
const eachOnce = <Child>(childOf: (label: string) => Child): ((label: string) => Child) => {
  const children = new Map<string, Child>()
  return label => {
    const known = children.get(label)
    if (known !== undefined) return known
    const child = childOf(label)
    children.set(label, child)
    return child
  }
}

const countBy = (registers: Registry[], name: string, help: string, label: string) => {
  const counter = new Counter({ name, help, labelNames: [label], registers })
  const childOf = eachOnce(value => counter.labels(value))
  return (value: string, by = 1): void => childOf(value).inc(by)
}

/** The metrics of one platform, in a registry of their own. */
export const createMetrics = (gauges: Gauges) => {
  const registry = new Registry()
  const registers = [registry]
  const published = new Counter({
    name: 'posthorn_publishes_total',
    help: 'Events accepted; one that repeats an idempotency key counts again.',
    registers,
  })
  const durations = new Histogram({
    name: 'posthorn_attempt_duration_seconds',
    help: 'How long attempts took, by result: success, http_error (an answer other than 2xx), or the class of the error.',
    labelNames: ['result'],
    buckets: ATTEMPT_BUCKETS,
    registers,
  })
  const durationsOf = eachOnce(result => durations.labels(result))
  const requests = new Counter({
    name: 'posthorn_http_requests_total',
    help: 'Requests answered, by operation of the contract and status.',
    labelNames: ['operation', 'status'],
    registers,
  })
  const givenBack = new Counter({
    name: 'posthorn_claims_given_back_total',
    help: 'Deliveries that had been claimed and wait again without an attempt: by a stop, a pause, or the death of a worker.',
    registers,
  })
  const info = new Gauge({
    name: 'posthorn_build_info',
    help: 'The version that runs; always 1.',
    labelNames: ['version'],
    registers,
  })
  info.set({ version }, 1)
  defineGauges(registers, gauges)
  const ofProcess = processMetrics()

  return {
    published: (events: number): void => published.inc(events),
    /** Publishes that the domain refused, by the code of the problem. */
    refused: countBy(
      registers,
      'posthorn_publishes_refused_total',
      'Events not accepted, by the code of the problem; error: the database failed.',
      'code',
    ),
    /** Deliveries that came into a status. */
    moved: countBy(
      registers,
      'posthorn_deliveries_total',
      'Deliveries that came into a status: pending (made), retrying, success, exhausted, failed.',
      'status',
    ),
    attempted: (result: string, seconds: number): void => durationsOf(result).observe(seconds),
    gaveBack: (claims: number): void => givenBack.inc(claims),
    answered: (operation: string, status: number): void => requests.inc({ operation, status }),
    contentType: registry.contentType,
    /** Everything in Prometheus's text format. */
    read: async (): Promise<string> => `${await registry.metrics()}\n${await ofProcess.metrics()}`,
  }
}

export type Metrics = ReturnType<typeof createMetrics>
