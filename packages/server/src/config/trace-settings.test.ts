import { expect, test } from 'vitest'
import { readTraceSettings } from './trace-settings.ts'

const endpoint = 'http://collector:4318'

test('without an endpoint nothing is traced, whatever else is set', () => {
  expect(readTraceSettings({})).toBeUndefined()
  expect(readTraceSettings({ OTEL_SERVICE_NAME: 'hooks', OTEL_TRACES_SAMPLER_ARG: 'x' })).toBeUndefined()
  expect(readTraceSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toBeUndefined()
  expect(
    readTraceSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SDK_DISABLED: 'true' }),
  ).toBeUndefined()
})

test('an endpoint is enough', () => {
  expect(readTraceSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint })).toEqual({
    url: `${endpoint}/v1/traces`,
    serviceName: 'posthorn',
    ratio: 1,
  })
})

test.each([
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: `${endpoint}/base/` }, `${endpoint}/base/v1/traces`],
  [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${endpoint}/exactly` }, `${endpoint}/exactly`],
  [
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://other', OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${endpoint}/t` },
    `${endpoint}/t`,
  ],
])('%o sends to %s', (env, url) => {
  expect(readTraceSettings(env)?.url).toBe(url)
})

test.each([
  ['parentbased_always_on', undefined, 1],
  ['parentbased_always_off', '0.5', 0],
  ['parentbased_traceidratio', '0.25', 0.25],
  ['parentbased_traceidratio', undefined, 1],
])('the sampler %s with %s keeps %d', (sampler, argument, ratio) => {
  const env = { OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: argument }
  expect(readTraceSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, ...env })?.ratio).toBe(ratio)
})

test.each([
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
  ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', '/v1/traces'],
  ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc'],
  ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'http/protobuf'],
  ['OTEL_TRACES_SAMPLER', 'jaeger_remote'],
])('%s=%s stops the start, and is named', (name, value) => {
  expect(() => readTraceSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, [name]: value })).toThrow(name)
})

test.each(['1.5', '-0.1', 'half'])('a ratio of %s stops the start', argument => {
  const env = { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: argument }
  expect(() => readTraceSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, ...env })).toThrow(
    'OTEL_TRACES_SAMPLER_ARG',
  )
})
