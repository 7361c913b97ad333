import type { SentDelivery } from '../../domain/deliveries/sent-deliveries.ts'
import type { OrganizationDelivery } from '../generated/types.gen.ts'

export const presentDelivery = (delivery: SentDelivery): OrganizationDelivery => ({
  id: delivery.id,
  event: delivery.eventType,
  created: delivery.createdAt.toISOString(),
  endpoint_id: delivery.endpointId,
  payload: delivery.body,
  status: delivery.status,
  attempts: delivery.attemptCount,
  response_status_code: delivery.lastStatusCode,
  last_attempt_at: delivery.lastAttemptAt?.toISOString() ?? null,
  next_retry_at: delivery.nextAttemptAt?.toISOString() ?? null,
  signature: delivery.signature,
})
