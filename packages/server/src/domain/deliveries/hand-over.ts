import type { EndpointConfig } from '../endpoints/endpoint-config.ts'
import type { Claim, DeliveryRow } from './delivery-model.ts'

/** A delivery that this process has claimed, with everything that sending it needs. */
export interface ClaimedDelivery {
  row: DeliveryRow & { claim: Claim }
  endpoint: EndpointConfig
  body: Buffer
  retention: { days: number; bodyDays: number }
  /** Where the event's publish stands in a trace. */
  trace?: string | undefined
}

/** The engine's door for deliveries that are made here: what it can send at once is born claimed and never read back. */
export interface HandOver {
  /** The claim for a new delivery to this endpoint, or undefined when it has to wait its turn in the database. */
  reserve: (endpoint: EndpointConfig) => Claim | undefined
  /** Takes deliveries that were reserved, and whose events are durable; resolves when all of them have rows of their own. */
  accept: (deliveries: readonly ClaimedDelivery[]) => Promise<void>
  /** Gives reservations back that came to nothing. */
  abandon: (endpointIds: readonly string[]) => void
  /** Something waits, due now, at these endpoints. */
  wake: (endpointIds: readonly string[]) => Promise<void>
}
