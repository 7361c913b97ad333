import { type HeadersInput, isHeaders } from './read-headers.ts'

/** Tells how to get at a request's raw body, as far as its headers tell where it is handled. */
export function rawBodyHint(headers: HeadersInput): string {
  return isHeaders(headers)
    ? 'Pass await request.text(); in Hono, await c.req.text().'
    : "In Express put express.raw({ type: 'application/json' }) before this route, ahead of express.json(), and pass " +
        "req.body; in Fastify add a content type parser with parseAs: 'buffer'; in NestJS create the app with " +
        'rawBody: true and pass req.rawBody.'
}
