import type { Dispatcher } from 'undici'
import { Answer } from './answer.ts'
import { classifyFailure, type Failure, type Stage, timeoutFailure } from './classify-failure.ts'
import type { Connection } from './connection.ts'
import type { ConnectionPool } from './connection-pool.ts'
import type { SendRequest, SendResult } from './send-types.ts'

/** After the kept part of a body, how much more is read to keep the connection rather than to end it. */
const DRAIN_BYTES = 65_536

export interface AttemptContext {
  pool: ConnectionPool
  maxBodyBytes: number
  /** Milliseconds since the epoch. */
  now: () => number
}

/**
 * One request and its answer: the handler that undici calls directly, since undici's own promises and body streams cost half
 * as much again. It settles exactly once, whatever the receiver does.
 */
export class Attempt implements Dispatcher.DispatchHandler {
  readonly #context: AttemptContext
  readonly #timeoutMs: number
  readonly #dispatch: Dispatcher.DispatchOptions
  readonly #settle: (result: SendResult) => void
  readonly #startedAt: number
  readonly #began = performance.now()
  readonly #deadline: NodeJS.Timeout
  readonly #answer: Answer
  #connection: Connection
  #settled = false

  constructor(
    context: AttemptContext,
    request: SendRequest,
    target: { origin: string; path: string },
    headers: string[],
    settle: (result: SendResult) => void,
  ) {
    this.#context = context
    this.#timeoutMs = request.timeoutMs
    this.#settle = settle
    this.#startedAt = context.now()
    this.#answer = new Answer(context.maxBodyBytes)
    this.#dispatch = { method: 'POST', path: target.path, headers, body: request.body, blocking: false }
    this.#deadline = setTimeout(onDeadline, request.timeoutMs, this)
    this.#connection = context.pool.take(target.origin)
    this.#connection.client.dispatch(this.#dispatch, this)
  }

  timeOut(): void {
    // What is cut off on purpose is not waited for: the status decides.
    const failure = this.#answer.surplus > 0 ? null : timeoutFailure(this.#stage, this.#timeoutMs)
    this.#abandon(failure)
  }

  onRequestStart(): void {}

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    statusCode: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (this.#settled) return
    // Informational answers may come before the real one (RFC 9110 §15.2), but nobody asked to switch protocols.
    if (statusCode < 100 || statusCode === 101) {
      return this.#abandon({ error: 'invalid_response', detail: `answered with status ${statusCode}` })
    }
    if (statusCode >= 200) this.#answer.start(statusCode, headers)
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#settled) return
    this.#answer.add(chunk)
    if (this.#answer.surplus > DRAIN_BYTES) this.#abandon(null)
  }

  onResponseEnd(): void {
    if (this.#settled) return
    this.#context.pool.giveBack(this.#connection)
    this.#report(null)
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    if (this.#settled) return
    if (this.#mayBeStale) return this.#repeat()
    this.#abandon(classifyFailure(error, this.#stage))
  }

  get #stage(): Stage {
    return this.#answer.statusCode === null ? this.#connection.stage : 'answering'
  }

  /**
   * A receiver may close a kept connection just when we write to it, or send what belongs to nobody after an earlier answer.
   * Neither is this delivery's fault. It is sent once more, on a connection that cannot be stale; should the receiver have
   * read it after all, the same webhook-id tells.
   */
  get #mayBeStale(): boolean {
    return this.#connection.used && this.#answer.statusCode === null
  }

  #repeat(): void {
    const { pool } = this.#context
    pool.discard(this.#connection)
    this.#connection = pool.takeNew(this.#connection.origin)
    this.#connection.client.dispatch(this.#dispatch, this)
  }

  /** Ends the attempt and the connection, on which nothing more can be trusted. */
  #abandon(failure: Failure | null): void {
    this.#report(failure)
    this.#context.pool.discard(this.#connection)
  }

  #report(failure: Failure | null): void {
    this.#settled = true
    clearTimeout(this.#deadline)
    const durationMs = performance.now() - this.#began
    const times = { startedAt: this.#startedAt, durationMs, now: this.#context.now() }
    this.#settle(this.#answer.toResult(failure, times))
  }
}

const onDeadline = (attempt: Attempt): void => attempt.timeOut()
