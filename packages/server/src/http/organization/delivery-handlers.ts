import type { Deliveries } from '../../domain/deliveries/deliveries.ts'
import type { Endpoints } from '../../domain/endpoints/endpoints.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { type pageLinks, presentPage } from './page-links.ts'
import { presentDelivery } from './present-delivery.ts'

export const deliveryHandlers = (
  endpoints: Endpoints,
  { ofEndpoint }: Deliveries,
  linksTo: ReturnType<typeof pageLinks>,
) =>
  ({
    'organization.deliveries.list': async ({ scope, params, query }) => {
      const app = await endpoints.enter(scope, params.id)
      const { organization_id, edition_id, is_active, status, ordering, page, page_size } = query
      const filter = { status, tenantId: organization_id, editionId: edition_id, active: is_active }
      const request = { page, pageSize: page_size }
      const found = await ofEndpoint.listSent(app, params.id, filter, ordering, request)
      const linkTo = linksTo(`/webhook-endpoints/${params.id}/deliveries`, query)
      return presentPage(found, query, linkTo, presentDelivery)
    },
    'organization.deliveries.get': async ({ scope, params }) => {
      const app = await endpoints.enter(scope, params.id)
      return presentDelivery(await ofEndpoint.get(app, params.id, params.delivery_id))
    },
    'organization.deliveries.retry': async ({ scope, params }) => {
      const app = await endpoints.enter(scope, params.id)
      return presentDelivery(await ofEndpoint.retry(app, params.id, params.delivery_id))
    },
  }) satisfies SurfaceHandlers<'organization.deliveries.'>
