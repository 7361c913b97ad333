import { ConfigError } from './config-error.ts'
import { type Environment, oneOf, optional } from './read-setting.ts'

/** Where spans go to, by OTLP over HTTP with JSON. The variables are OpenTelemetry's own. */
export interface TraceSettings {
  /** The whole URL, with the path for traces. */
  url: string
  serviceName: string
  /** Which part of the traces that begin here are kept, 0–1; one that somebody else began is kept when they keep it. */
  ratio: number
}

const EXPECTED_URL = 'an http or https URL'

const readUrl = (env: Environment, name: string): URL | undefined => {
  const value = optional(env, name)
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url
  throw new ConfigError(name, EXPECTED_URL, 'something else')
}

/** The endpoint for all signals is a base to which each adds its path; the one for traces is taken as it is. */
const readTarget = (env: Environment): string | undefined => {
  const base = readUrl(env, 'OTEL_EXPORTER_OTLP_ENDPOINT')
  const forTraces = readUrl(env, 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT')
  if (forTraces) return forTraces.href
  if (base) base.pathname = `${base.pathname.replace(/\/$/, '')}/v1/traces`
  return base?.href
}

const samplers = ['parentbased_always_on', 'parentbased_always_off', 'parentbased_traceidratio'] as const

const readRatio = (env: Environment): number => {
  const sampler = oneOf(env, 'OTEL_TRACES_SAMPLER', samplers, 'parentbased_always_on')
  if (sampler !== 'parentbased_traceidratio') return sampler === 'parentbased_always_on' ? 1 : 0
  const value = optional(env, 'OTEL_TRACES_SAMPLER_ARG') ?? '1'
  const ratio = /^\d*\.?\d+$/.test(value) ? Number(value) : Number.NaN
  if (ratio >= 0 && ratio <= 1) return ratio
  throw new ConfigError('OTEL_TRACES_SAMPLER_ARG', 'a number from 0 to 1', JSON.stringify(value))
}

/** Undefined unless an endpoint is set: then nothing is traced, and nothing of it is loaded. */
export const readTraceSettings = (env: Environment): TraceSettings | undefined => {
  const url = readTarget(env)
  if (url === undefined || env.OTEL_SDK_DISABLED === 'true') return undefined
  for (const name of ['OTEL_EXPORTER_OTLP_PROTOCOL', 'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL'])
    oneOf(env, name, ['http/json'], 'http/json')
  return { url, serviceName: optional(env, 'OTEL_SERVICE_NAME') ?? 'posthorn', ratio: readRatio(env) }
}
