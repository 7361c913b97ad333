import ky from 'ky'
import { fillPath, search } from './build-url.ts'
import type { Call, CallOptions, Surface } from './call.ts'
import { type ConnectionOptions, checkBaseUrl, checkNumber } from './connection.ts'
import { PosthornError } from './errors/posthorn-error.ts'
import { toPosthornError } from './errors/to-posthorn-error.ts'
import { withIdempotencyKeys } from './idempotency-keys.ts'
import { retryPolicy } from './retry-policy.ts'
import { splitInput } from './split-input.ts'
import { bare, unwrap } from './unwrap.ts'
import { userAgentHeader } from './user-agent.ts'
import { tell, watchRequests } from './watch-requests.ts'
import { wholeAnswer } from './whole-answer.ts'

interface Caller {
  key: string
  surface: Surface
  /** Path parameters that are the same in all calls. */
  bound?: Record<string, string>
}

/**
 * The one way in which all operations are called: with the key, within the time limits, with retries, and with errors
 * of ours.
 *
 * @throws TypeError – for options that cannot work.
 */
export function createCall({ key, surface, bound }: Caller, connection: ConnectionOptions): Call {
  const baseUrl = checkBaseUrl(connection.baseUrl, surface.basePath)
  const limits = (options: CallOptions) => {
    const total = options.totalTimeoutMs ?? connection.totalTimeoutMs
    return {
      timeout: checkNumber('timeoutMs', options.timeoutMs ?? connection.timeoutMs ?? 35_000, 1, longestTimer),
      totalTimeout:
        total === undefined ? (false as const) : checkNumber('totalTimeoutMs', total, 1, longestTimer),
      retries: checkNumber('retries', options.retries ?? connection.retries ?? 2, 0, 100),
    }
  }
  limits({})
  const { hooks = {} } = connection
  // Looked up at every call, so that a global fetch that is replaced later (a mock, a tracer) is seen.
  const fetch = wholeAnswer((input, init) => (connection.fetch ?? globalThis.fetch)(input, init))
  const client = ky.create({
    headers: {
      authorization: `Bearer ${key}`,
      accept: 'application/json',
      ...userAgentHeader(connection.userAgent),
    },
    hooks: { beforeError: [({ error, request }) => toPosthornError(error, request)] },
    // Whoever redirects is not the server, and should not be sent the request, let alone as a GET.
    redirect: 'manual',
  })

  return async <Answer>(...[operation, input, options = {}]: Parameters<Call>): Promise<Answer> => {
    const { id, method, url, idempotencyKey, empty } = operation
    const { path, query, body } = splitInput(operation, input, bound)
    const { timeout, totalTimeout, retries } = limits(options)
    options.signal?.throwIfAborted()
    const repeatable = method === 'GET' || idempotencyKey !== undefined
    const target = baseUrl + fillPath(url, path)
    const call = { operation: id, method, url: target }
    try {
      const response = await client(target + search(query), {
        method,
        timeout,
        totalTimeout,
        ...(body && { json: idempotencyKey ? withIdempotencyKeys(body, idempotencyKey) : body }),
        ...(options.signal && { signal: options.signal }),
        retry: retryPolicy(repeatable, retries),
        fetch: watchRequests(fetch, hooks, call),
        hooks: {
          beforeRetry: [
            ({ error, request, retryCount }) =>
              tell(() =>
                hooks.onRetry?.({
                  ...call,
                  attempt: retryCount + 1,
                  error: toPosthornError(error, request),
                }),
              ),
          ],
        },
      })
      if (empty) return undefined as Answer
      const answer: unknown = JSON.parse(await response.text())
      // The contract says what the answer is; both sides are generated from it, and the server validates its answers.
      return (surface.enveloped ? unwrap(answer) : bare(answer)) as Answer
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      throw new PosthornError({ ...call, code: 'unexpected_answer', detail: error.message })
    }
  }
}

/** The longest time that timers can be set to. */
const longestTimer = 2 ** 31 - 1
