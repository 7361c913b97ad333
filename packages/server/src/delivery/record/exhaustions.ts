import { type CausedEvent, deliveryExhausted } from '../../domain/operations/state-event.ts'
import type { Recorded } from './record-deps.ts'

/** The deliveries that these outcomes leave without attempts, as they are told. A test ping has no more than one anyway. */
export const exhaustionsIn = (recorded: readonly Recorded[]): CausedEvent[] =>
  recorded
    .filter(({ made, outcome }) => outcome.status === 'exhausted' && made.delivery.row.origin !== 'ping')
    .map(({ made: { delivery, result } }) =>
      deliveryExhausted({
        ...delivery.row,
        attemptCount: delivery.row.attemptCount + 1,
        lastStatusCode: result.statusCode,
        lastError: result.error,
      }),
    )
