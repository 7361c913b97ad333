import type { EndpointView } from '../../domain/endpoints/endpoint-view.ts'
import type { OrganizationEndpoint, OrganizationEndpointWithSecret } from '../generated/types.gen.ts'

/** An endpoint, with its secret if that is given. */
export const presentEndpoint = (endpoint: EndpointView, secret?: string): OrganizationEndpoint => ({
  id: endpoint.id,
  organization_id: endpoint.tenantId,
  name: endpoint.name,
  url: endpoint.url,
  edition_id: endpoint.editionId,
  events: endpoint.events,
  created: endpoint.createdAt.toISOString(),
  modified: endpoint.updatedAt.toISOString(),
  is_active: endpoint.active,
  timeout_seconds: endpoint.timeoutSeconds,
  ...(endpoint.pausedAt && { paused_at: endpoint.pausedAt.toISOString() }),
  ...(secret !== undefined && { secret }),
})

export const presentWithSecret = (
  endpoint: EndpointView,
  secret: string,
): OrganizationEndpointWithSecret => ({ ...presentEndpoint(endpoint), secret })
