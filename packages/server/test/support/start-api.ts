import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import type { ApiHandlers } from '../../src/http/call-context.ts'
import { createSessionCookie } from '../../src/http/session-cookie.ts'
import { type AppOptions, createApp } from '../../src/http/create-app.ts'
import { routes } from '../../src/http/generated/contract.gen.ts'
import { ROOT_KEY } from './platform-parts.ts'

const document = JSON.parse(
  readFileSync(new URL('../../../../spec/dist/openapi.json', import.meta.url), 'utf8'),
)

/** Handlers that fail, for operations that a test does not call. */
const absent = Object.fromEntries(
  routes.map(({ id }) => [id, () => Promise.reject(new Error(`${id} is not part of this test`))]),
)

type Options = Omit<Partial<AppOptions>, 'handlers'> & { handlers?: Partial<ApiHandlers> }

/** A listening server with the given handlers; `log` gets its lines, and `call` speaks JSON with the root key. */
export const startApi = async ({ handlers = {}, ...options }: Options = {}) => {
  const log: Record<string, unknown>[] = []
  const app = await createApp({
    document,
    handlers: { ...absent, ...handlers } as unknown as ApiHandlers,
    authenticator: { authenticate: () => Promise.reject(new Error('no authenticator')) },
    sessions: { authenticate: () => Promise.reject(new Error('no sessions')) },
    cookie: createSessionCookie(() => 'https://hooks.example', 60),
    log: pino({ base: null }, { write: line => void log.push(JSON.parse(line)) }),
    validateResponses: true,
    readiness: () => ({ ready: true }),
    origin: () => 'https://hooks.example',
    ...options,
  })
  const server = createServer(app).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`

  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${origin}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${ROOT_KEY}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined }
  }

  return {
    origin,
    call,
    log,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
