import type { DeliveryView } from '../../domain/deliveries/delivery-view.ts'
import type { DeliveryDetail } from '../../domain/deliveries/get-delivery.ts'
import type { AttemptView } from '../../domain/deliveries/list-attempts.ts'
import { attemptErrorOf } from '../error-words.ts'
import type {
  PortalAttempt,
  PortalDelivery,
  PortalDeliveryDetail,
  PortalDeliveryStatus,
} from '../generated/types.gen.ts'
import { payloadOf } from '../payload-of.ts'

type Status = DeliveryView['status']

/** Here a delivery that is out of attempts is one that has failed. */
const presentStatus = (status: Status): PortalDeliveryStatus => (status === 'exhausted' ? 'failed' : status)

/** What a filter by a status of this surface looks for. */
export const parseStatus = (
  status: PortalDeliveryStatus | undefined,
): Status | readonly Status[] | undefined => (status === 'failed' ? ['failed', 'exhausted'] : status)

export const presentDelivery = (delivery: DeliveryView): PortalDelivery => ({
  id: delivery.id,
  event_id: delivery.eventId,
  event_name: delivery.eventType,
  endpoint_id: delivery.endpointId,
  status: presentStatus(delivery.status),
  attempt_count: delivery.attemptCount,
  response_status_code: delivery.lastStatusCode,
  created_at: delivery.createdAt.toISOString(),
  next_retry_at: delivery.status === 'retrying' ? (delivery.nextAttemptAt?.toISOString() ?? null) : null,
})

const presentAttempt = (attempt: AttemptView): PortalAttempt => ({
  number: attempt.number,
  attempted_at: attempt.at.toISOString(),
  duration_ms: attempt.durationMs,
  response_status_code: attempt.statusCode,
  error: attemptErrorOf(attempt.error),
  request_headers: attempt.requestHeaders,
  response_headers: attempt.responseHeaders,
  response_body: attempt.responseBody,
  response_body_truncated: attempt.responseBodyTruncated,
  signature: attempt.signature,
})

export const presentDetail = (delivery: DeliveryDetail, attempts: AttemptView[]): PortalDeliveryDetail => ({
  ...presentDelivery(delivery),
  payload: payloadOf(delivery.payload),
  attempts: attempts.map(presentAttempt),
})
