import { endWaiting } from '../delivery/end-waiting.ts'
import { operation } from '../operation.ts'
import { findEndpoint } from './find-endpoint.ts'

/** The deliveries stay; those that wait end as `failed`. */
export const deleteWebhook = operation('webhooksDelete', ({ state }, { path }) => {
  const { endpoint } = findEndpoint(state, path.webhookId)
  state.endpoints.delete(endpoint.id)
  endWaiting(state, endpoint.id)
})
