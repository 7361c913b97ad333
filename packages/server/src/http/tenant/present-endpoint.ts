import type { EndpointView } from '../../domain/endpoints/endpoint-view.ts'
import type { TenantEndpoint } from '../generated/types.gen.ts'

/** An endpoint that is off reads as paused since then: this surface knows no other way not to get deliveries. */
export const presentEndpoint = (endpoint: EndpointView): TenantEndpoint => {
  const since = endpoint.inactiveSince ?? endpoint.pausedAt
  return {
    id: `ep_${endpoint.id}`,
    name: endpoint.name,
    url: endpoint.url,
    headers_json: endpoint.headers,
    timeout_seconds: endpoint.timeoutSeconds,
    status: since ? 'PAUSED' : 'ACTIVE',
    paused_at: since?.toISOString() ?? null,
    created_at: endpoint.createdAt.toISOString(),
    updated_at: endpoint.updatedAt.toISOString(),
  }
}
