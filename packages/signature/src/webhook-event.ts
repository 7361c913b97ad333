/**
 * The body of a webhook: what happened, when, and its data. A union of these, one a type, narrows by `type`.
 *
 * @example
 * ```ts
 * interface OrderPaid extends WebhookEvent {
 *   type: 'order.paid'
 *   data: { orderId: number }
 * }
 * ```
 */
export interface WebhookEvent {
  /** The event type, for instance `order.paid`. */
  type: string
  /** When the event happened (not when this attempt was sent), as an ISO 8601 string. */
  timestamp: string
  data: unknown
}
