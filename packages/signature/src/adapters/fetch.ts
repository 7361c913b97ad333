import { SignatureError } from '../signature-error.ts'
import type { WebhookEvent } from '../webhook-event.ts'
import type { HandlerOptions, SecretSource } from './handler-options.ts'
import { receive } from './receive.ts'

export type { HandlerOptions, SecretSource } from './handler-options.ts'

type Answer = Response | void

/**
 * Makes a fetch handler that verifies webhooks: a route handler of Next.js, the `fetch` of a worker, of Deno or of Bun.
 *
 * Answers 204 unless `onEvent` gives a response, and 400 with the reason when a webhook is refused. What is wrong on this
 * side, a malformed secret or a body that was read before, is thrown.
 *
 * @example A route handler of Next.js, `app/webhooks/route.ts`
 * ```ts
 * export const POST = webhookHandler<Events>(process.env.WEBHOOK_SECRET ?? '', async event => {
 *   if (event.type === 'order.paid') await ship(event.data.orderId)
 * })
 * ```
 * @example A worker, whose secret is a binding
 * ```ts
 * export default {
 *   fetch: webhookHandler<Events, [Env]>((request, env) => env.WEBHOOK_SECRET, async (event, request, env) => {
 *     await env.QUEUE.send(event)
 *   }),
 * }
 * ```
 * @typeParam E The events, as `verify` types them.
 * @typeParam Context What the platform gives beside the request.
 * @param secret As `verify` takes it, or a function that finds it.
 */
export function webhookHandler<E = WebhookEvent, Context extends unknown[] = []>(
  secret: SecretSource<[request: Request, ...context: Context]>,
  onEvent: (event: E, request: Request, ...context: Context) => Answer | Promise<Answer>,
  options: HandlerOptions = {},
): (request: Request, ...context: Context) => Promise<Response> {
  return async (request, ...context) => {
    if (request.bodyUsed) {
      throw new SignatureError('body_not_raw', 'The body was read before: let this handler be the first to.')
    }
    const raw = { body: await request.arrayBuffer(), headers: request.headers }
    const received = await receive<E, [Request, ...Context]>(raw, secret, [request, ...context], options)
    if ('refusal' in received) return new Response(received.refusal.reason, received.refusal)
    return (await onEvent(received.event, request, ...context)) ?? new Response(null, { status: 204 })
  }
}
