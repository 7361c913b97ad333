import { isSuccess } from '../delivery/outcome.ts'
import { makeAttempt } from '../delivery/make-attempt.ts'
import { addDelivery } from '../delivery/plan-deliveries.ts'
import { storeEvent } from '../events/store-event.ts'
import type { JsonObject } from '../generated/types.gen.ts'
import { invalidAt, notFound } from '../http/problem.ts'
import type { Mock } from '../mock.ts'
import { operation } from '../operation.ts'
import { findEndpoint } from './find-endpoint.ts'

const PING = 'posthorn.ping'

const dataFor = ({ catalog }: Mock, webhookId: string, type: string): JsonObject => {
  if (type === PING) return { webhookId }
  const eventType = catalog.find(type)
  if (!eventType) throw invalidAt(['body', 'type'], catalog.unknown, 'unknown_event_type')
  return eventType.example ?? {}
}

/** Sent also to an inactive endpoint, and never left pending: who asks for a ping waits for what comes of it. */
export const testPing = operation('webhooksTestPing', async (mock, { path, body }) => {
  const { endpoint } = findEndpoint(mock.state, path.webhookId)
  const type = body?.type ?? PING
  const { event } = storeEvent(mock, {
    type,
    data: dataFor(mock, endpoint.id, type),
    key: null,
    decisions: [{ webhookId: endpoint.id, decision: 'sent' }],
  })
  const row = addDelivery(mock.state, event, endpoint.id, 'ping')
  await makeAttempt(mock, row, async attempt => {
    const outcome = await mock.receiver(attempt)
    return outcome === 'pending' ? 204 : outcome
  })
  const [made] = row.attempts
  if (!made) throw notFound('endpoint')
  const { statusCode, durationMs, error, responseBody } = made.attempt
  const delivered = isSuccess(made.attempt)
  return {
    success: true,
    data: { delivered, statusCode, durationMs, error, responseBody, deliveryId: row.delivery.id },
  }
})
