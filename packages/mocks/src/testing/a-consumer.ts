import { SignatureError, verify } from '@posthorn/signature'

export interface ReceivedEvent {
  id: string | null
  type: string
  data: unknown
  body: string
}

/** A consumer as in the documentation: verifies, and remembers what it took. */
export const aConsumer = (secret: string, now: () => number = Date.now) => {
  const received: ReceivedEvent[] = []
  const handle = async (request: Request): Promise<Response> => {
    const body = await request.text()
    try {
      const { type, data } = await verify(body, request.headers, secret, { now })
      received.push({ id: request.headers.get('webhook-id'), type, data, body })
      return new Response(null, { status: 204 })
    } catch (error) {
      if (error instanceof SignatureError) return Response.json({ reason: error.reason }, { status: 401 })
      throw error
    }
  }
  return { received, handle }
}
