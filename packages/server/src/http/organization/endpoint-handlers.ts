import type { Gate } from '../../domain/access/enter.ts'
import type { Scope } from '../../domain/access/scope.ts'
import type { EndpointView } from '../../domain/endpoints/endpoint-view.ts'
import type { Endpoints } from '../../domain/endpoints/endpoints.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { assertSameOrganization, enterOrganization } from './enter-organization.ts'
import { type pageLinks, presentPage } from './page-links.ts'
import { parseCreate, parseReplace, parseUpdate } from './parse-endpoint.ts'
import { presentEndpoint, presentWithSecret } from './present-endpoint.ts'

export const endpointHandlers = (gate: Gate, endpoints: Endpoints, linksTo: ReturnType<typeof pageLinks>) => {
  const shown = async (scope: Scope, endpoint: EndpointView) => {
    const secrets = await endpoints.revealSecrets(scope, [endpoint.id])
    return presentEndpoint(endpoint, secrets.get(endpoint.id))
  }

  return {
    'organization.webhookEndpoints.list': async ({ scope, query }) => {
      const { organization_id, edition_id, is_active, ordering, page, page_size } = query
      const filter = { tenantId: organization_id, editionId: edition_id, active: is_active }
      const found = await endpoints.listWithin(scope, filter, ordering, { page, pageSize: page_size })
      const secrets = await endpoints.revealSecrets(
        scope,
        found.items.map(({ id }) => id),
      )
      return presentPage(found, query, linksTo('/webhook-endpoints', query), endpoint =>
        presentEndpoint(endpoint, secrets.get(endpoint.id)),
      )
    },
    'organization.webhookEndpoints.create': async ({ scope, body }) => {
      const app = await enterOrganization(gate, scope, body.organization_id)
      const { secret, ...endpoint } = await endpoints.create(app, parseCreate(body))
      return presentWithSecret(endpoint, secret)
    },
    'organization.webhookEndpoints.get': async ({ scope, params }) => {
      const app = await endpoints.enter(scope, params.id)
      return await shown(app, await endpoints.get(app, params.id))
    },
    'organization.webhookEndpoints.replace': async ({ scope, params, body }) => {
      const app = await endpoints.enter(scope, params.id)
      assertSameOrganization(app, body.organization_id)
      return await shown(app, await endpoints.update(app, params.id, parseReplace(body)))
    },
    'organization.webhookEndpoints.update': async ({ scope, params, body }) => {
      const app = await endpoints.enter(scope, params.id)
      assertSameOrganization(app, body.organization_id)
      return await shown(app, await endpoints.update(app, params.id, parseUpdate(body)))
    },
    'organization.webhookEndpoints.delete': async ({ scope, params }) =>
      await endpoints.deleteWithin(scope, params.id),
    'organization.webhookEndpoints.rotateSecret': async ({ scope, params }) => {
      const app = await endpoints.enter(scope, params.id)
      const secret = await endpoints.rotateSecret(app, params.id)
      return presentWithSecret(await endpoints.get(app, params.id), secret)
    },
  } satisfies SurfaceHandlers<'organization.webhookEndpoints.'>
}
