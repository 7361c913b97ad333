import type { EndpointView } from '../../domain/endpoints/endpoint-view.ts'
import type {
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointCreated,
  WebhookEndpointUpdate,
  WebhookEndpointUpdated,
} from '../generated/types.gen.ts'

const optionNames = [
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

type Options = Pick<WebhookEndpoint, (typeof optionNames)[number]>

const optionsOf = (endpoint: EndpointView): Options => ({
  name: endpoint.name,
  description: endpoint.description,
  timeoutSeconds: endpoint.timeoutSeconds,
  maxRetries: endpoint.maxRetries,
  retrySchedule: endpoint.retrySchedule,
  concurrency: endpoint.concurrency,
  rateLimit: endpoint.rateLimit,
  disableAfterSeconds: endpoint.disableAfterSeconds,
  signatureScheme: endpoint.signatureScheme,
  headers: endpoint.headers,
  metadata: endpoint.metadata,
})

/** The options that the request gave, as they are now: sensitive header values are masked. */
const givenOptions = (endpoint: EndpointView, given: Partial<Options>): Partial<Options> => {
  const options: Partial<Options> = optionsOf(endpoint)
  for (const name of optionNames) if (given[name] === undefined) delete options[name]
  return options
}

const identityOf = ({ id, url, events, active }: EndpointView) => ({ id, url, events, active })

/** An endpoint as list and get show it. */
export const presentWebhook = (endpoint: EndpointView): WebhookEndpoint => ({
  ...identityOf(endpoint),
  ...optionsOf(endpoint),
  ...(endpoint.pausedAt && { pausedAt: endpoint.pausedAt.toISOString() }),
  ...(endpoint.disabledAt && { disabledAt: endpoint.disabledAt.toISOString() }),
  ...(endpoint.disabledReason !== null && { disabledReason: endpoint.disabledReason }),
  createdAt: endpoint.createdAt.toISOString(),
  updatedAt: endpoint.updatedAt.toISOString(),
})

/** An endpoint as the answer to its creation: the only one with the secret. */
export const presentCreated = (
  endpoint: EndpointView & { secret: string },
  given: WebhookEndpointCreate,
): WebhookEndpointCreated => ({
  ...identityOf(endpoint),
  ...givenOptions(endpoint, given),
  createdAt: endpoint.createdAt.toISOString(),
  secret: endpoint.secret,
})

/** An endpoint as the answer to its change, which has no `createdAt`. */
export const presentUpdated = (
  endpoint: EndpointView,
  given: WebhookEndpointUpdate,
): WebhookEndpointUpdated => ({
  ...identityOf(endpoint),
  ...givenOptions(endpoint, given),
  updatedAt: endpoint.updatedAt.toISOString(),
})
