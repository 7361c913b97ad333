import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify'
import type { WebhookEvent } from '../webhook-event.ts'
import type { HandlerOptions, SecretSource } from './handler-options.ts'
import { receive } from './receive.ts'

export type { HandlerOptions, SecretSource } from './handler-options.ts'

/**
 * Makes a Fastify plugin with one route, `POST path`, that verifies webhooks. It takes every body as bytes, on this route
 * alone: the rest of the server goes on parsing as it did. Fastify's `bodyLimit` holds here too.
 *
 * Answers 204 unless `onEvent` gives or sends an answer, and 400 with the reason when a webhook is refused. What is wrong
 * on this side is thrown, for the error handler.
 *
 * @example
 * ```ts
 * await app.register(webhookPlugin<Events>('/webhooks', secret, async event => {
 *   if (event.type === 'order.paid') await ship(event.data.orderId)
 * }))
 * ```
 * @typeParam E The events, as `verify` types them.
 * @param path Of the route, below the prefix that the plugin is registered with.
 * @param secret As `verify` takes it, or a function of the request that finds it.
 */
export function webhookPlugin<E = WebhookEvent>(
  path: string,
  secret: SecretSource<[request: FastifyRequest]>,
  onEvent: (event: E, request: FastifyRequest, reply: FastifyReply) => unknown,
  options: HandlerOptions = {},
): FastifyPluginCallback {
  return (instance, _options, done) => {
    instance.removeAllContentTypeParsers()
    instance.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body))
    instance.post(path, async (request, reply) => {
      // Without a body there is nothing to parse.
      const body = request.body instanceof Uint8Array ? request.body : ''
      const raw = { body, headers: request.headers }
      const received = await receive<E, [FastifyRequest]>(raw, secret, [request], options)
      if ('refusal' in received) {
        return reply.code(received.refusal.status).type('text/plain').send(received.refusal.reason)
      }
      const answer = await onEvent(received.event, request, reply)
      if (answer === undefined && !reply.sent) return reply.code(204).send()
      return answer
    })
    done()
  }
}
