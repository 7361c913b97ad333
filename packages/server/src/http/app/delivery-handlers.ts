import type { Gate } from '../../domain/access/enter.ts'
import type { Deliveries } from '../../domain/deliveries/deliveries.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { dataOf, pageOf } from '../envelope.ts'
import { presentAttempt } from './present-attempt.ts'
import { presentDelivery, presentDeliveryDetail } from './present-delivery.ts'
import { readTimeRange } from './read-time-range.ts'

export const deliveryHandlers = (gate: Gate, deliveries: Deliveries) =>
  ({
    'deliveries.list': async ({ scope, params, query }) => {
      const app = await gate.enterApp(scope, params.appId)
      const { status, eventType } = query
      const filter = { endpointId: params.webhookId, status, eventType, ...readTimeRange(query) }
      return pageOf(await deliveries.list(app, filter, query, 'refused'), presentDelivery)
    },
    'deliveries.listAll': async ({ scope, params, query }) => {
      const app = await gate.enterApp(scope, params.appId)
      const { status, eventType, webhookId } = query
      const filter = { endpointId: webhookId, status, eventType, ...readTimeRange(query) }
      return pageOf(await deliveries.list(app, filter, query), presentDelivery)
    },
    'deliveries.get': async ({ scope, params }) => {
      const app = await gate.enterApp(scope, params.appId)
      return dataOf(presentDeliveryDetail(await deliveries.get(app, params.deliveryId)))
    },
    'deliveries.attempts': async ({ scope, params, query }) => {
      const app = await gate.enterApp(scope, params.appId)
      return pageOf(await deliveries.attempts(app, params.deliveryId, query), presentAttempt)
    },
    'deliveries.retry': async ({ scope, params }) => {
      const app = await gate.enterApp(scope, params.appId)
      return dataOf(presentDelivery(await deliveries.retry(app, params.deliveryId)))
    },
    'deliveries.cancel': async ({ scope, params }) => {
      const app = await gate.enterApp(scope, params.appId)
      return dataOf(presentDelivery(await deliveries.cancel(app, params.deliveryId)))
    },
  }) satisfies SurfaceHandlers<'deliveries.'>
