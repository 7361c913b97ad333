import type { WebhookEndpoint } from '../generated/types.gen.ts'
import { notFound } from '../http/problem.ts'
import type { EndpointRow, State } from '../state/state.ts'
import { maskHeaders } from './custom-headers.ts'

/** @throws Problem – alike for an unknown and a malformed id. */
export const findEndpoint = (state: State, webhookId: string): EndpointRow => {
  const row = state.endpoints.get(webhookId)
  if (!row) throw notFound('endpoint')
  return row
}

/** An endpoint as answers show it. */
export const endpointView = ({ endpoint }: EndpointRow): WebhookEndpoint => ({
  ...endpoint,
  headers: maskHeaders(endpoint.headers),
})
