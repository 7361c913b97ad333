import type { Deliveries } from '../../domain/deliveries/deliveries.ts'
import { enteredBySession } from '../../domain/sessions/sessions.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { pageOf, pageRequest } from './pages.ts'
import { parseStatus, presentDelivery, presentDetail } from './present-delivery.ts'

/** Who retries by hand can make more of them; the rest is left to the app surface, which pages. */
const ATTEMPTS_SHOWN = 100

export const deliveryHandlers = (deliveries: Pick<Deliveries, 'list' | 'get' | 'attempts'>) =>
  ({
    'portal.deliveries.list': async ({ scope, query }) => {
      const app = enteredBySession(scope)
      const { status, event_name, endpoint_id } = query
      const filter = { status: parseStatus(status), eventType: event_name, endpointId: endpoint_id }
      return pageOf(await deliveries.list(app, filter, pageRequest(query)), presentDelivery)
    },
    'portal.deliveries.get': async ({ scope, params }) => {
      const app = enteredBySession(scope)
      const [delivery, attempts] = await Promise.all([
        deliveries.get(app, params.delivery_id),
        deliveries.attempts(app, params.delivery_id, { limit: ATTEMPTS_SHOWN }),
      ])
      return { data: presentDetail(delivery, attempts.items) }
    },
  }) satisfies SurfaceHandlers<'portal.deliveries.list' | 'portal.deliveries.get'>
