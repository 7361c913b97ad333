import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import {
  headerNames,
  SignatureError,
  type SignatureErrorReason,
  verify,
  type WebhookEvent,
} from '@posthorn/signature'

/** One request that came in, and what was answered. */
export interface ReceivedAttempt {
  endpoint: string
  eventId: string
  /** The first request of this event to this endpoint is 1. */
  number: number
  status: number
  /** What the verified body says; undefined when the request was refused. */
  event: WebhookEvent | undefined
  refusedAs: SignatureErrorReason | undefined
  /** From the event's time to the arrival of the request, in milliseconds; undefined when refused. */
  latencyMs: number | undefined
}

interface ReceiverOptions {
  /** The status that a verified request is answered with. */
  answer: (endpoint: string, eventId: string, number: number) => number
  onAttempt: (attempt: ReceivedAttempt) => void
}

type Verified = Pick<ReceivedAttempt, 'event' | 'refusedAs'>

const check = async (body: Buffer, request: IncomingMessage, secret: string): Promise<Verified> => {
  try {
    return { event: await verify(body, request.headers, secret), refusedAs: undefined }
  } catch (error) {
    if (error instanceof SignatureError) return { event: undefined, refusedAs: error.reason }
    throw error
  }
}

const read = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The customer's side: an HTTP server on loopback that verifies every request and remembers it. */
export const startReceiver = async ({ answer, onAttempt }: ReceiverOptions) => {
  const secrets = new Map<string, string>()
  const attempts: ReceivedAttempt[] = []

  const receive = async (request: IncomingMessage, arrivedAt: number): Promise<number> => {
    const endpoint = request.url?.slice(1) ?? ''
    const secret = secrets.get(endpoint)
    if (secret === undefined) return 404
    const { event, refusedAs } = await check(await read(request), request, secret)
    const eventId = String(request.headers[headerNames.id])
    const earlier = attempts.filter(each => each.endpoint === endpoint && each.eventId === eventId)
    const number = earlier.length + 1
    const status = event ? answer(endpoint, eventId, number) : 400
    const latencyMs = event && arrivedAt - Date.parse(event.timestamp)
    const attempt = { endpoint, eventId, number, status, event, refusedAs, latencyMs }
    attempts.push(attempt)
    onAttempt(attempt)
    return status
  }

  const server = createServer(async (request, response) => {
    response.statusCode = await receive(request, Date.now()).catch(() => 500)
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined

  return {
    attempts,
    urlOf: (endpoint: string): string => `http://127.0.0.1:${port}/${endpoint}`,
    /** From now on requests to this endpoint are verified with its secret. */
    trust: (endpoint: string, secret: string): void => void secrets.set(endpoint, secret),
    close: async (): Promise<void> => {
      server.close()
      server.closeAllConnections()
    },
  }
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>
