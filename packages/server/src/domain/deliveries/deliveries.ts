import { cancelDelivery } from './cancel-delivery.ts'
import { countDeliveries } from './count-deliveries.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import { getDelivery } from './get-delivery.ts'
import { listAttempts } from './list-attempts.ts'
import { listDeliveries } from './list-deliveries.ts'
import { deliveriesOfEndpoint } from './of-endpoint.ts'
import { retryDelivery } from './retry-delivery.ts'

export const createDeliveries = (deps: DeliveryDeps) => ({
  list: listDeliveries(deps),
  count: countDeliveries(deps),
  get: getDelivery(deps),
  attempts: listAttempts(deps),
  retry: retryDelivery(deps),
  cancel: cancelDelivery(deps),
  ofEndpoint: deliveriesOfEndpoint(deps),
})

export type Deliveries = ReturnType<typeof createDeliveries>
