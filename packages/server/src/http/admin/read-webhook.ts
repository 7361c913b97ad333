import type { CreateEndpoint } from '../../domain/endpoints/create-endpoint.ts'
import type { UpdateEndpoint } from '../../domain/endpoints/update-endpoint.ts'
import type { AdminWebhookCreate, AdminWebhookUpdate } from '../generated/types.gen.ts'

const optionsOf = ({ is_active, headers, timeout_seconds, max_retries }: AdminWebhookUpdate) => ({
  active: is_active,
  headers,
  timeoutSeconds: timeout_seconds,
  maxRetries: max_retries,
})

/** An endpoint to make: one that names no events subscribes to all of them. */
export const readCreate = (body: AdminWebhookCreate): CreateEndpoint => ({
  ...optionsOf(body),
  name: body.name ?? undefined,
  url: body.url,
  events: body.events ?? ['*'],
})

export const readUpdate = (body: AdminWebhookUpdate): UpdateEndpoint => ({
  ...optionsOf(body),
  name: body.name,
  url: body.url,
  events: body.events,
})
