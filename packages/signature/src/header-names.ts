/**
 * The names of the three headers that a signed webhook carries (Standard Webhooks, "Webhook headers").
 *
 * `id` is the same on every attempt of an event, so it serves as idempotency key; `timestamp` is the attempt's time in
 * Unix seconds; `signature` is a list of `version,signature` entries with a space between.
 *
 * @example
 * ```ts
 * const handled = await seen.has(request.headers.get(headerNames.id))
 * ```
 */
export const headerNames = {
  id: 'webhook-id',
  timestamp: 'webhook-timestamp',
  signature: 'webhook-signature',
} as const
