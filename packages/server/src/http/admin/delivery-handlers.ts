import type { Deliveries } from '../../domain/deliveries/deliveries.ts'
import type { Endpoints } from '../../domain/endpoints/endpoints.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { numberedAnswer, pageRequest } from './numbered-answer.ts'
import { presentDelivery, presentDeliveryDetail } from './present-delivery.ts'

export interface AdminDeliveryUseCases {
  endpoints: Endpoints
  deliveries: Pick<Deliveries, 'ofEndpoint'>
}

export const deliveryHandlers = ({ endpoints, deliveries: { ofEndpoint } }: AdminDeliveryUseCases) =>
  ({
    'admin.deliveries.list': async ({ scope, params: { webhook_id }, query }) => {
      const app = await endpoints.enter(scope, webhook_id)
      const request = pageRequest(query)
      const filter = { status: query.status }
      const page = await ofEndpoint.list(app, webhook_id, filter, '-created', request)
      return numberedAnswer(page, request, presentDelivery)
    },
    'admin.deliveries.get': async ({ scope, params: { webhook_id, delivery_id } }) => {
      const app = await endpoints.enter(scope, webhook_id)
      return presentDeliveryDetail(await ofEndpoint.get(app, webhook_id, delivery_id))
    },
    'admin.deliveries.retry': async ({ scope, params: { webhook_id, delivery_id } }) => {
      const app = await endpoints.enter(scope, webhook_id)
      return presentDelivery(await ofEndpoint.retry(app, webhook_id, delivery_id))
    },
  }) satisfies SurfaceHandlers<'admin.deliveries.'>
