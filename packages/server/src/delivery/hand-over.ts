import type { Claim } from '../domain/deliveries/delivery-model.ts'
import type { ClaimedDelivery, HandOver } from '../domain/deliveries/hand-over.ts'
import type { EndpointConfig } from '../domain/endpoints/endpoint-config.ts'
import type { Dispatcher } from './dispatcher.ts'
import type { UnstoredDeliveries } from './unstored.ts'

interface HandOverDeps extends Pick<HandOver, 'wake'> {
  dispatcher: Pick<Dispatcher, 'room' | 'reserve' | 'abandon'>
  unstored: Pick<UnstoredDeliveries, 'add'>
  /** Whether this process is the one that sends to an endpoint, now. */
  maySend: (endpoint: EndpointConfig) => boolean
  nextClaim: () => Claim
  accept: (deliveries: readonly ClaimedDelivery[]) => void
}

/** Takes what is published in this process and can be sent at once. */
export const createHandOver = ({
  dispatcher,
  unstored,
  maySend,
  nextClaim,
  accept,
  wake,
}: HandOverDeps): HandOver => ({
  reserve: endpoint => {
    if (!maySend(endpoint) || dispatcher.room(endpoint) <= 0) return undefined
    dispatcher.reserve(endpoint)
    return nextClaim()
  },
  accept: deliveries => {
    const stored = unstored.add(deliveries)
    accept(deliveries)
    return stored
  },
  abandon: endpointIds => endpointIds.forEach(dispatcher.abandon),
  wake,
})
