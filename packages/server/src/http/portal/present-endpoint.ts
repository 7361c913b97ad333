import type { EndpointView } from '../../domain/endpoints/endpoint-view.ts'
import type { SubscriptionView } from '../../domain/endpoints/list-subscriptions.ts'
import type { PingResult } from '../../domain/endpoints/test-ping.ts'
import { attemptErrorOf } from '../error-words.ts'
import type {
  PortalEndpoint,
  PortalEndpointWithSecret,
  PortalSubscription,
  PortalTestResult,
} from '../generated/types.gen.ts'

export const presentEndpoint = (endpoint: EndpointView): PortalEndpoint => ({
  id: endpoint.id,
  url: endpoint.url,
  description: endpoint.description,
  headers: endpoint.headers,
  is_active: endpoint.active,
  max_retries: endpoint.maxRetries,
  timeout_seconds: endpoint.timeoutSeconds,
  subscriptions: endpoint.events,
  ...(endpoint.pausedAt && { paused_at: endpoint.pausedAt.toISOString() }),
  ...(endpoint.disabledAt && { disabled_at: endpoint.disabledAt.toISOString() }),
  ...(endpoint.disabledReason !== null && { disabled_reason: endpoint.disabledReason }),
  created_at: endpoint.createdAt.toISOString(),
  updated_at: endpoint.updatedAt.toISOString(),
})

export const presentWithSecret = (endpoint: EndpointView, secret: string): PortalEndpointWithSecret => ({
  ...presentEndpoint(endpoint),
  signing_secret: secret,
})

export const presentSubscription = ({
  pattern,
  endpointId,
  active,
}: SubscriptionView): PortalSubscription => ({
  event_name: pattern,
  endpoint_id: endpointId,
  is_active: active,
})

export const presentTest = (ping: PingResult): PortalTestResult => ({
  delivered: ping.delivered,
  response_status_code: ping.statusCode,
  duration_ms: ping.durationMs,
  error: attemptErrorOf(ping.error),
  response_body: ping.responseBody,
  delivery_id: ping.deliveryId,
})
