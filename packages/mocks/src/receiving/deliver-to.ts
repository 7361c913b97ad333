import type { Outcome, OutgoingAttempt } from '../delivery/outcome.ts'
import { type FetchHandler, isUrl, type Target, toFetch } from './target.ts'

interface DeliverOptions {
  /** Makes requests that leave the process. */
  send: FetchHandler
  timeoutSeconds: number
}

const failureOf = (
  error: unknown,
): 'connection_refused' | 'dns_error' | 'connection_reset' | 'connection_error' => {
  const { cause } = error instanceof Error ? error : {}
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
  if (code === 'ECONNREFUSED') return 'connection_refused'
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET') return 'connection_reset'
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'dns_error' : 'connection_error'
}

/** A handler that throws is what a framework answers with 500; a request that does not arrive is no answer. */
const thrown = (target: Target, error: unknown, durationMs: number): Outcome =>
  isUrl(target)
    ? { error: failureOf(error), durationMs }
    : { statusCode: 500, body: `The handler threw: ${String(error)}`, durationMs }

const ask = async (
  target: Target,
  { url, headers, body }: OutgoingAttempt,
  send: FetchHandler,
  signal: AbortSignal,
) => {
  const handle = await toFetch(target, send)
  const init = {
    method: 'POST',
    headers: { accept: '*/*', ...headers },
    body,
    redirect: 'manual',
    signal,
  } as const
  const response = await handle(new Request(url, init))
  const text = await response.text()
  return { statusCode: response.status, headers: Object.fromEntries(response.headers), body: text }
}

/** Gives the signed request of an attempt to your code, and takes what it answers for the outcome. */
export const deliverTo = async (
  target: Target,
  attempt: OutgoingAttempt,
  { send, timeoutSeconds }: DeliverOptions,
): Promise<Outcome> => {
  const startedAt = performance.now()
  const durationMs = () => Math.round(performance.now() - startedAt)
  const deadline = new AbortController()
  const late = Promise.withResolvers<{ error: 'timeout' }>()
  const timer = setTimeout(() => {
    late.resolve({ error: 'timeout' })
    deadline.abort()
  }, timeoutSeconds * 1000)
  try {
    const outcome = await Promise.race([ask(target, attempt, send, deadline.signal), late.promise])
    return { ...outcome, durationMs: durationMs() }
  } catch (error) {
    return thrown(target, error, durationMs())
  } finally {
    clearTimeout(timer)
  }
}
