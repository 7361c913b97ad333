import type { EndpointView } from '../../domain/endpoints/endpoint-view.ts'
import type { AdminWebhook } from '../generated/types.gen.ts'

/** An endpoint as operators see it; `partners` holds the partner of each tenant. */
export const presentWebhook = (
  endpoint: EndpointView,
  partners: ReadonlyMap<string, string | null>,
): AdminWebhook => ({
  id: endpoint.id,
  tenant_id: endpoint.tenantId,
  partner_id: partners.get(endpoint.tenantId) ?? null,
  app_id: endpoint.appId,
  name: endpoint.name,
  url: endpoint.url,
  events: endpoint.events,
  is_active: endpoint.active,
  headers: endpoint.headers,
  timeout_seconds: endpoint.timeoutSeconds,
  max_retries: endpoint.maxRetries,
  ...(endpoint.pausedAt && { paused_at: endpoint.pausedAt.toISOString() }),
  created_at: endpoint.createdAt.toISOString(),
  updated_at: endpoint.updatedAt.toISOString(),
})
