import type { Request, RequestHandler, Response } from 'express'
import type { RawBody } from '../raw-body.ts'
import { SignatureError } from '../signature-error.ts'
import type { WebhookEvent } from '../webhook-event.ts'
import type { HandlerOptions, SecretSource } from './handler-options.ts'
import { readBody } from './read-body.ts'
import { receive } from './receive.ts'

export type { HandlerOptions, SecretSource } from './handler-options.ts'

/**
 * How a handler of webhooks verifies, and how much it reads.
 *
 * @example
 * ```ts
 * const options: ExpressHandlerOptions = { limitBytes: 262_144, onRefused: ({ reason }) => console.warn(reason) }
 * ```
 */
export interface ExpressHandlerOptions extends HandlerOptions {
  /** The longest body that is read, in bytes; 1 MiB by default. A longer one is answered with 413. */
  limitBytes?: number
}

/**
 * Makes an Express handler (4 or 5) that verifies webhooks. It reads the raw body itself where nobody has yet, and else
 * takes the one that `express.raw()` or NestJS (`rawBody: true`) kept.
 *
 * Answers 204 unless `onEvent` has answered when it is done, and 400 with the reason when a webhook is refused. What is
 * wrong on this side, a malformed secret or a body that `express.json()` parsed before, goes to `next`.
 *
 * @example
 * ```ts
 * app.post('/webhooks', webhookHandler<Events>(secret, async event => {
 *   if (event.type === 'order.paid') await ship(event.data.orderId)
 * }))
 * app.use(express.json()) // for the routes behind
 * ```
 * @typeParam E The events, as `verify` types them.
 * @param secret As `verify` takes it, or a function of the request that finds it.
 */
export function webhookHandler<E = WebhookEvent>(
  secret: SecretSource<[request: Request]>,
  onEvent: (event: E, request: Request, response: Response) => void | Promise<void>,
  { limitBytes = 1_048_576, ...options }: ExpressHandlerOptions = {},
): RequestHandler {
  const handle = async (request: Request, response: Response): Promise<void> => {
    const body = await bodyOf(request, limitBytes)
    if (body === undefined) {
      response.status(413).set('connection', 'close').type('text').send('body_too_large')
      return
    }
    const raw = { body, headers: request.headers }
    const received = await receive<E, [Request]>(raw, secret, [request], options)
    if ('refusal' in received) {
      response.status(received.refusal.status).type('text').send(received.refusal.reason)
      return
    }
    await onEvent(received.event, request, response)
    if (!response.headersSent) response.status(204).end()
  }
  // Express 4 does not look at what a handler returns.
  return (request, response, next) => void handle(request, response).catch(next)
}

/** @returns undefined when it is too long */
async function bodyOf(request: Request, limitBytes: number): Promise<RawBody | undefined> {
  if (!request.readableDidRead) return readBody(request, limitBytes)
  const kept: unknown = 'rawBody' in request ? request.rawBody : request.body
  if (typeof kept === 'string' || kept instanceof Uint8Array) return kept
  throw new SignatureError(
    'body_not_raw',
    'The body was parsed before it came here. Put this route ahead of express.json() and the like, or keep the bytes ' +
      'with express.raw({ type: "application/json" }).',
  )
}
