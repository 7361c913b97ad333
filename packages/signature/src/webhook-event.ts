/** The body of a webhook: what happened, when, and its data. */
export interface WebhookEvent {
  /** The event type, for instance `order.paid`. */
  type: string
  /** When the event happened (not when this attempt was sent), as an ISO 8601 string. */
  timestamp: string
  data: unknown
}
