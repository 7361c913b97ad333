/**
 * What may go wrong on an event's way to your handler, as it does in production sooner or later:
 * - `duplicate` – the same event arrives twice, though the first was answered; handle it once
 * - `outOfOrder` – it is held back, and arrives after the event that is published next
 * - `lateRetry` – it happened long ago, all attempts but the last were lost on the way, and the last arrives now
 * - `rotatedSecret` – the secret was rotated with a day of grace: the new one signs first, yours second; accept it
 * - `staleTimestamp` – signed ten minutes ago, as when somebody replays a request; refuse it
 * - `badSignature` – signed with somebody else's secret; refuse it
 * - `unknownType` – a type that your code does not know, `<type>.unheard_of`; answer 2xx and ignore it
 * - `hugeBody` – as large as a body gets: 256 KiB more, of spaces, so that it parses as the same event
 *
 * @example
 * ```ts
 * await mock.publish('order.paid', { orderId: 42 }, { trouble: 'staleTimestamp' })
 * ```
 */
export type Trouble =
  | 'duplicate'
  | 'outOfOrder'
  | 'lateRetry'
  | 'rotatedSecret'
  | 'staleTimestamp'
  | 'badSignature'
  | 'unknownType'
  | 'hugeBody'
