import { once } from 'node:events'
import { createPosthorn, type PosthornControls } from '../create-posthorn.ts'
import { dueBy } from '../delivery/attempt-due.ts'
import { makeAttempt } from '../delivery/make-attempt.ts'
import type { Mock } from '../mock.ts'
import type { PosthornMockOptions } from '../options.ts'
import { type MockAttempt, type MockDelivery, snapshotAttempt, snapshotDelivery } from '../state/snapshot.ts'
import type { DeliveryRow } from '../state/state.ts'
import { CONTROL_PATH, createControl } from './control/control.ts'
import { createHttpServer } from './serve.ts'

/**
 * An API call or control call that was answered.
 *
 * @example
 * ```ts
 * const onExchange = ({ method, path, response }: Exchange) => console.log(method, path, response.status)
 * const mock = await startMockServer({ onExchange })
 * ```
 */
export interface Exchange {
  method: string
  /** With the query. */
  path: string
  response: Response
  durationMs: number
}

/**
 * Options of {@link startMockServer}: those of the mock, where endpoints are really sent to and may be local by default.
 *
 * @example
 * ```ts
 * const options: MockServerOptions = { port: 0, host: '0.0.0.0', catalog: ['order.paid'], scenario: 'slow' }
 * ```
 */
export interface MockServerOptions extends Omit<PosthornMockOptions, 'baseUrl'> {
  /** 8080 by default; 0 is any that is free. */
  port?: number
  /** The address to listen at; `127.0.0.1` by default. */
  host?: string
  /** Is told of each call that was answered; nobody by default. */
  onExchange?: (exchange: Exchange) => void
  /** Is told of each attempt that was made; nobody by default. */
  onAttempt?: (delivery: MockDelivery, attempt: MockAttempt) => void
}

/**
 * A mock that listens, with the same controls as in a test's process.
 *
 * @example
 * ```ts
 * const mock = await startMockServer({ port: 0 })
 * mock.scenario.start('failing', { times: 1 })
 * await mock.stop()
 * ```
 */
export interface MockServer extends PosthornControls, AsyncDisposable {
  readonly port: number
  /** Ends connections and retries. */
  readonly stop: () => Promise<void>
}

/** How often it is looked what is due. */
const TICK_MS = 100

/** One that could not be made is due again at the next tick: an outcome may throw once and not the next time. */
const warn = (error: unknown): void => process.emitWarning(error instanceof Error ? error : String(error))

/** All at once, and nobody waits for them: the answer to a publish does not tell of them. */
const attemptInBackground = async (mock: Mock, rows: readonly DeliveryRow[]): Promise<void> => {
  for (const row of rows) void makeAttempt(mock, row).catch(warn)
}

/**
 * Starts a Posthorn in memory as an HTTP server, with a control API below `/__mock`. Endpoints are really sent to, retries
 * are made when they are due.
 *
 * @example
 * ```ts
 * await using mock = await startMockServer({ port: 0, catalog: ['order.paid'] })
 * const posthorn = new Posthorn(mock)
 * ```
 * @throws TypeError – for an option that cannot work; the message names it.
 * @throws Error – when the port cannot be listened at, with the `code` of Node's error.
 */
export const startMockServer = async (options: MockServerOptions = {}): Promise<MockServer> => {
  const { port: wanted = 8080, host = '127.0.0.1', onExchange, onAttempt } = options
  let baseUrl = ''
  let answer = async (_: Request): Promise<Response> => new Response(null, { status: 503 })
  const server = createHttpServer(
    () => baseUrl,
    async request => {
      const startedAt = performance.now()
      const response = await answer(request)
      const { pathname, search } = new URL(request.url)
      const durationMs = Math.round(performance.now() - startedAt)
      onExchange?.({
        method: request.method,
        path: pathname + search,
        response: response.clone(),
        durationMs,
      })
      return response
    },
  )
  server.listen(wanted, host)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : wanted
  baseUrl = `http://${host.includes(':') ? `[${host}]` : host}:${port}`

  const {
    mock,
    controls,
    fetch: answerApi,
  } = createPosthorn(
    { outcome: 'send', allowLocalUrls: true, ...options, baseUrl },
    {
      send: request => fetch(request),
      perform: attemptInBackground,
      attempted: (row, made) => onAttempt?.(snapshotDelivery(row), snapshotAttempt(made)),
    },
  )
  const control = createControl(controls)
  answer = request =>
    new URL(request.url).pathname.startsWith(CONTROL_PATH) ? control(request) : answerApi(request)
  const tick = setInterval(() => {
    const due = dueBy(mock.state, mock.now().getTime())
    void attemptInBackground(
      mock,
      due.map(({ row }) => row),
    )
  }, TICK_MS)
  const stop = async (): Promise<void> => {
    clearInterval(tick)
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return Object.assign(controls, { port, stop, [Symbol.asyncDispose]: stop })
}
