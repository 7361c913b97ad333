import type { WebhookEndpoint } from '../generated/types.gen.ts'

const names = [
  'name',
  'description',
  'timeoutSeconds',
  'maxRetries',
  'retrySchedule',
  'concurrency',
  'rateLimit',
  'disableAfterSeconds',
  'signatureScheme',
  'headers',
  'metadata',
] as const

/** What may be set of an endpoint besides its URL, events and whether it is active. */
export type EndpointOptions = Pick<WebhookEndpoint, (typeof names)[number]>

export const defaultOptions: EndpointOptions = {
  name: null,
  description: null,
  timeoutSeconds: 30,
  maxRetries: 5,
  retrySchedule: [60, 300, 900, 3600],
  concurrency: 8,
  rateLimit: null,
  disableAfterSeconds: 432_000,
  signatureScheme: 'hmac',
  headers: {},
  metadata: {},
}

/** A schedule given without a number of attempts is meant to be used up. */
export const impliedRetries = ({
  maxRetries,
  retrySchedule,
}: Partial<EndpointOptions>): Partial<EndpointOptions> =>
  maxRetries === undefined && retrySchedule ? { maxRetries: Math.min(20, retrySchedule.length + 1) } : {}

/** The options that a request gave, as answers to create and update show them. */
export const givenOptions = (
  view: EndpointOptions,
  request: Partial<EndpointOptions>,
): Partial<EndpointOptions> => {
  const given: Partial<EndpointOptions> = {}
  const copy = <Name extends keyof EndpointOptions>(name: Name): void => {
    if (request[name] !== undefined) given[name] = view[name]
  }
  names.forEach(name => copy(name))
  return given
}
