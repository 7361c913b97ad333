import type { AppScope } from '../access/scope.ts'
import { NotFound } from '../errors.ts'
import { findEndpoint } from '../endpoints/find-endpoint.ts'
import type { NumberedPage, NumberedRequest } from '../numbered-page.ts'
import type { Ordering } from '../ordering.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import { type DeliveryView, toDeliveryView } from './delivery-view.ts'
import { findDelivery } from './get-delivery.ts'
import { type EndpointDeliveryFilter, listDeliveriesOfEndpoint } from './list-deliveries-of-endpoint.ts'
import { retryDelivery } from './retry-delivery.ts'
import { type SentDelivery, withSent } from './sent-deliveries.ts'

/** The deliveries of one endpoint, which is not deleted: those of another endpoint are unknown to it. */
export const deliveriesOfEndpoint = (deps: DeliveryDeps) => {
  const list = listDeliveriesOfEndpoint(deps)
  const retry = retryDelivery(deps)
  const addSent = withSent(deps)

  const find = async (scope: AppScope, endpointId: string, deliveryId: number): Promise<DeliveryView> => {
    await findEndpoint(deps.endpoints, scope, endpointId)
    const row = await findDelivery(deps, scope, deliveryId)
    if (row.endpointId !== endpointId) throw new NotFound('delivery')
    return toDeliveryView(row)
  }
  const sent = async (scope: AppScope, delivery: DeliveryView): Promise<SentDelivery> => {
    const [found] = await addSent(scope, [delivery])
    if (!found) throw new NotFound('delivery')
    return found
  }

  return {
    list,
    /** Likewise, each with what is sent. */
    listSent: async (
      scope: AppScope,
      endpointId: string,
      filter: EndpointDeliveryFilter,
      ordering: Ordering,
      request: NumberedRequest,
    ): Promise<NumberedPage<SentDelivery>> => {
      const page = await list(scope, endpointId, filter, ordering, request)
      return { ...page, items: await addSent(scope, page.items) }
    },
    /** @throws NotFound */
    get: async (scope: AppScope, endpointId: string, deliveryId: number): Promise<SentDelivery> =>
      await sent(scope, await find(scope, endpointId, deliveryId)),
    /** As a retry of any delivery. @throws NotFound, Conflict */
    retry: async (scope: AppScope, endpointId: string, deliveryId: number): Promise<SentDelivery> => {
      await find(scope, endpointId, deliveryId)
      return await sent(scope, await retry(scope, deliveryId))
    },
  }
}
