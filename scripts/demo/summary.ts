import { styleText } from 'node:util'
import type { Delivery } from '@posthorn/sdk'
import { percentile } from './percentile.ts'
import type { ReceivedAttempt } from './receiver.ts'
import { batch } from './scenario.ts'

const MAX_MISSING = 20

interface Outcome {
  published: number
  /** How many deliveries were to be made. */
  expected: number
  deliveries: readonly Delivery[]
  attempts: readonly ReceivedAttempt[]
  missing: readonly string[]
}

const milliseconds = (value: number | undefined): string =>
  value === undefined ? 'unknown' : `${value.toLocaleString('en')} ms`

const verdict = (missing: readonly string[]): string[] => {
  if (missing.length === 0) return [styleText('green', '✓ Everything was delivered and verified.')]
  const more = missing.length > MAX_MISSING ? [`    … and ${missing.length - MAX_MISSING} more`] : []
  return [
    styleText('red', '✗ Not everything was delivered and verified:'),
    ...missing.slice(0, MAX_MISSING).map(each => `    ${each}`),
    ...more,
  ]
}

/** What happened, counted from what the API and the receiver have. */
export const summary = ({ published, expected, deliveries, attempts, missing }: Outcome): string[] => {
  const delivered = deliveries.filter(({ status }) => status === 'success').length
  const retried = deliveries.filter(({ attemptCount }) => attemptCount > 1)
  const refused = attempts.filter(({ status }) => status >= 500).length
  const verified = attempts.filter(({ event }) => event !== undefined).length
  const latencies = attempts.flatMap(({ number, latencyMs }) => (number === 1 ? (latencyMs ?? []) : []))
  const p50 = milliseconds(percentile(latencies, 50))
  const p99 = milliseconds(percentile(latencies, 99))
  return [
    styleText('bold', 'Summary'),
    `  published   ${published} events, ${batch.length} of them in one batch`,
    `  delivered   ${delivered} of ${expected} deliveries`,
    `  retried     ${retried.length} deliveries, after ${refused} answers of 500`,
    `  verified    ${verified} of ${attempts.length} requests`,
    `  latency     p50 ${p50}, p99 ${p99} from publish to the first attempt's arrival`,
    '',
    ...verdict(missing),
  ]
}
