import ky from 'ky'
import type { Call, CallOptions } from './call.ts'
import { type ConnectionOptions, checkBaseUrl, checkNumber } from './connection.ts'
import { PosthornError } from './errors/posthorn-error.ts'
import { toPosthornError } from './errors/to-posthorn-error.ts'
import { createClient } from './generated/transport/client/index.ts'
import { withIdempotencyKeys } from './idempotency-keys.ts'
import { retryPolicy } from './retry-policy.ts'
import { splitInput } from './split-input.ts'
import { unwrap } from './unwrap.ts'
import { wholeAnswer } from './whole-answer.ts'

interface Caller {
  key: string
  /** Where the surface begins below the server's own URL. */
  basePath: string
  /** Path parameters that are the same in all calls. */
  bound?: Record<string, string>
}

/**
 * The one way in which all operations are called: with the key, within the time limit, with retries, and with errors
 * of ours.
 *
 * @throws TypeError – for options that cannot work.
 */
export function createCall({ key, basePath, bound }: Caller, connection: ConnectionOptions): Call {
  const baseUrl = checkBaseUrl(connection.baseUrl ?? 'http://127.0.0.1:8080', basePath)
  const limits = ({ timeoutMs, retries }: CallOptions) => ({
    timeoutMs: checkNumber('timeoutMs', timeoutMs ?? connection.timeoutMs ?? 35_000, 1, 2 ** 31 - 1),
    retries: checkNumber('retries', retries ?? connection.retries ?? 2, 0, 100),
  })
  limits({})
  // Looked up at every call, so that a global fetch that is replaced later (a mock, a tracer) is seen.
  const fetch: typeof globalThis.fetch = (input, init) => (connection.fetch ?? globalThis.fetch)(input, init)
  const client = createClient({
    baseUrl,
    headers: { authorization: `Bearer ${key}`, accept: 'application/json' },
    ky: ky.extend({
      fetch: wholeAnswer(fetch),
      hooks: { beforeError: [({ error, request }) => toPosthornError(error, request)] },
    }),
    // Whoever redirects is not the server, and should not be sent the request, let alone as a GET.
    redirect: 'manual',
    parseAs: 'json',
    responseStyle: 'data',
    throwOnError: true,
  })

  return async <Answer>(...[operation, input, options = {}]: Parameters<Call>): Promise<Answer> => {
    const { method, url, idempotencyKey, empty } = operation
    const { path, query, body } = splitInput(operation, input, bound)
    const { timeoutMs, retries } = limits(options)
    const repeatable = method === 'GET' || idempotencyKey !== undefined
    try {
      const answer = await client.request<unknown, unknown, true, 'data'>({
        method,
        url,
        path,
        query,
        body: body && idempotencyKey ? withIdempotencyKeys(body, idempotencyKey) : body,
        kyOptions: { timeout: timeoutMs, retry: retryPolicy(repeatable, retries) },
        ...(options.signal && { signal: options.signal }),
      })
      // The contract says what the answer is; both sides are generated from it, and the server validates its answers.
      return (empty ? undefined : unwrap(answer)) as Answer
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      throw new PosthornError({
        method,
        url: baseUrl + url,
        code: 'unexpected_answer',
        detail: error.message,
      })
    }
  }
}
