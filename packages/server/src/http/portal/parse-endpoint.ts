import type { CreateEndpoint } from '../../domain/endpoints/create-endpoint.ts'
import type { UpdateEndpoint } from '../../domain/endpoints/update-endpoint.ts'
import { ALL } from '../../domain/event-types/pattern.ts'
import type { PortalEndpointCreate, PortalEndpointUpdate } from '../generated/types.gen.ts'

const optionsOf = ({ is_active, max_retries, timeout_seconds, headers }: PortalEndpointUpdate) => ({
  active: is_active,
  maxRetries: max_retries,
  timeoutSeconds: timeout_seconds,
  headers,
})

/** An endpoint to make: one that says nothing of subscriptions gets every event. */
export const parseCreate = (body: PortalEndpointCreate): CreateEndpoint => ({
  ...optionsOf(body),
  url: body.url,
  description: body.description ?? undefined,
  events: body.subscriptions ?? [ALL],
})

export const parseUpdate = (body: PortalEndpointUpdate): UpdateEndpoint => ({
  ...optionsOf(body),
  url: body.url,
  description: body.description,
  events: body.subscriptions,
})
