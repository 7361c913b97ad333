import type { Context, Env, Handler } from 'hono'
import { SignatureError } from '../signature-error.ts'
import type { WebhookEvent } from '../webhook-event.ts'
import type { HandlerOptions, SecretSource } from './handler-options.ts'
import { receive } from './receive.ts'

export type { HandlerOptions, SecretSource } from './handler-options.ts'

type Answer = Response | void

/**
 * Makes a Hono handler that verifies webhooks, also when middleware has read the body by `c.req` before.
 *
 * Answers 204 unless `onEvent` gives a response, and 400 with the reason when a webhook is refused. What is wrong on this
 * side is thrown, for `app.onError`.
 *
 * @example
 * ```ts
 * type Environment = { Bindings: { WEBHOOK_SECRET: string } }
 *
 * app.post('/webhooks', webhookHandler<Events, Environment>(c => c.env.WEBHOOK_SECRET, async (event, c) => {
 *   if (event.type === 'order.paid') await ship(event.data.orderId)
 * }))
 * ```
 * @typeParam E The events, as `verify` types them.
 * @typeParam Environment Hono's `Env`, with the bindings.
 * @param secret As `verify` takes it, or a function of the context that finds it.
 */
export function webhookHandler<E = WebhookEvent, Environment extends Env = Env>(
  secret: SecretSource<[c: Context<Environment>]>,
  onEvent: (event: E, c: Context<Environment>) => Answer | Promise<Answer>,
  options: HandlerOptions = {},
): Handler<Environment> {
  return async c => {
    const raw = { body: await bodyOf(c), headers: c.req.raw.headers }
    const received = await receive<E, [Context<Environment>]>(raw, secret, [c], options)
    if ('refusal' in received) return c.text(received.refusal.reason, received.refusal.status)
    return (await onEvent(received.event, c)) ?? c.body(null, 204)
  }
}

/** Hono keeps what was read by `c.req`, but not what was read from the request behind it. */
async function bodyOf(c: Context): Promise<ArrayBuffer> {
  try {
    return await c.req.arrayBuffer()
  } catch (cause) {
    if (!c.req.raw.bodyUsed) throw cause
    throw new SignatureError(
      'body_not_raw',
      'The body was read before, from c.req.raw: read it by c.req.text().',
    )
  }
}
