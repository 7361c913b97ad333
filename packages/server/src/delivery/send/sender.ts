import { buildConnector } from 'undici'
import type { TargetGuard } from '../target-guard/target-guard.ts'
import { Answer } from './answer.ts'
import { Attempt, type AttemptContext } from './attempt.ts'
import { ConnectionPool } from './connection-pool.ts'
import type { SendRequest, SendResult } from './send-types.ts'
import { createTargetCache } from './target-cache.ts'

const refused = (reason: string, { maxBodyBytes, now }: AttemptContext): SendResult =>
  new Answer(maxBodyBytes).toResult(
    { error: 'target_forbidden', detail: `the url ${reason}` },
    { startedAt: now(), durationMs: 0, now: now() },
  )

export interface Sender {
  /** Makes one attempt. Never rejects: what goes wrong is in the result. */
  send(request: SendRequest): Promise<SendResult>
  /** Ends every connection at once; an attempt under way settles with `connection_error`. */
  close(): Promise<void>
}

export interface SenderOptions {
  guard: TargetGuard
  /** Value of the `user-agent` header. */
  userAgent: string
  /** How much of an answer's body is kept: 16,384 bytes by default. */
  maxBodyBytes?: number
  /** How long an unused connection is kept: 4,000 ms by default. */
  keepAliveMs?: number
  /** Authorities that sign receivers' certificates, in PEM; Node's by default. */
  certificateAuthorities?: string
  /** Milliseconds since the epoch. */
  now?: () => number
}

/** A host with several addresses gets this long at each before the next is tried; Node's 250 ms is less than a far round trip. */
const ADDRESS_MS = 1_000

/**
 * Sends deliveries over HTTP/1.1 with keep-alive. Follows no redirects, decompresses nothing, and connects to no address
 * that the guard refuses.
 */
export const createSender = (options: SenderOptions): Sender => {
  const connect = buildConnector({
    lookup: options.guard.lookup,
    ca: options.certificateAuthorities,
    autoSelectFamilyAttemptTimeout: ADDRESS_MS,
    allowH2: false,
    timeout: 0,
  })
  const pool = new ConnectionPool(
    { connect, keepAliveMs: options.keepAliveMs ?? 4_000, maxHeaderBytes: 16_384 },
    { idlePerOrigin: 512, idle: 2_048 },
  )
  const context: AttemptContext = {
    pool,
    maxBodyBytes: options.maxBodyBytes ?? 16_384,
    now: options.now ?? Date.now,
  }
  const targetOf = createTargetCache(options.guard)

  const headersOf = (request: SendRequest): string[] => {
    const headers = ['user-agent', options.userAgent, 'accept-encoding', 'identity']
    for (const name in request.headers) headers.push(name, request.headers[name] ?? '')
    return headers
  }

  return {
    send: request =>
      new Promise(resolve => {
        const target = targetOf(request.url)
        if (target.ok) new Attempt(context, request, target, headersOf(request), resolve)
        else resolve(refused(target.reason, context))
      }),
    close: () => pool.close(),
  }
}
