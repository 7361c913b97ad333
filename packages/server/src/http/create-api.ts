import express, { type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { AnswerWithHeaders } from './answer-with-headers.ts'
import type { ApiHandlers, CallContext } from './call-context.ts'
import { type ApiDocument, createContractValidator } from './contract-validator.ts'
import { handleErrors } from './error-handler.ts'
import { routes } from './generated/contract.gen.ts'
import { guard, scopeOf } from './guard.ts'
import type { Call, OperationId } from './handlers.ts'
import { createIdentify, type IdentifyDeps } from './identify.ts'
import { jsonBody } from './json-body.ts'
import { inTime } from './in-time.ts'
import { fromOwnOrigin } from './own-origin.ts'
import { HttpProblem, noSuchPath } from './problem.ts'
import { createRateLimiter } from './rate-limiter.ts'
import { contextOf, type OnAnswered, trackRequests } from './request-context.ts'
import type { Route } from './route.ts'

export interface ApiOptions extends IdentifyDeps {
  /** The bundled contract. */
  document: ApiDocument
  handlers: ApiHandlers
  /** The origin under which the server is reached; asked for at each use, as the port may be known late. */
  origin: () => string
  log: Logger
  /** Whether answers are checked against the contract too; one that breaks it becomes a 500. */
  validateResponses: boolean
  /** How many requests a second each credential may make; 0 or absent: as many as it likes. */
  requestsPerSecond?: number
  onAnswered?: OnAnswered
  /**
   * Resolves when what was published here before can be read in full. Operations that show or replay it wait for that, for
   * half a second at most.
   */
  settled?: () => Promise<void>
}

type AnyHandler = (call: Call<OperationId> & CallContext) => Promise<unknown>

/** Fixed segments before parameters, so that `/events/batch` is not taken for an event's id. */
const specificFirst = routes.toSorted((a, b) =>
  a.path.replaceAll(':', '~') < b.path.replaceAll(':', '~') ? -1 : 1,
)

const publishing: ReadonlySet<OperationId> = new Set(['events.publish', 'events.publishBatch'])

/** What most requests are comes first: the router tries one path after the other. */
const busyPaths = new Set<string>(routes.filter(({ id }) => publishing.has(id)).map(({ path }) => path))
const inOrder = [
  ...specificFirst.filter(({ path }) => busyPaths.has(path)),
  ...specificFirst.filter(({ path }) => !busyPaths.has(path)),
]

/** Operations that take as long as somebody's receiver takes. */
const waits: ReadonlySet<OperationId> = new Set([
  'webhooks.testPing',
  'portal.endpoints.test',
  'admin.webhooks.test',
])

const SETTLED_WITHIN_MS = 500
const showsPublished = ({ id }: Route): boolean =>
  !publishing.has(id) && /\b(deliveries|events|replays|analytics|stats)\b/.test(id)

const run = (route: Route, handler: AnyHandler, settled: () => Promise<void>): RequestHandler => {
  const { success } = route
  const shows = showsPublished(route)
  return async (request, response) => {
    const { params, query, headers, body } = request
    // The validator has held the request to the contract, which is where the types come from.
    const { traceparent } = headers
    const scope = scopeOf(request)
    const call = { params, query, headers, body, scope, traceparent } as Call<OperationId> & CallContext
    if (shows) await inTime(settled(), SETTLED_WITHIN_MS).catch(() => undefined)
    const given = await (waits.has(route.id) ? handler(call) : inTime(handler(call)))
    const answer = given instanceof AnswerWithHeaders ? given.body : given
    if (given instanceof AnswerWithHeaders) response.set(given.headers)
    if (answer === undefined) return void response.status(success).end()
    response.status(success).json(answer)
  }
}

const noteOperation =
  (route: Route): RequestHandler =>
  (request, _response, next) => {
    contextOf(request).operation = route
    next()
  }

const methodNotAllowed =
  (path: string): RequestHandler =>
  (request, response) => {
    const allowed = routes.filter(route => route.path === path).map(route => route.method.toUpperCase())
    const allow = [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : [])].join(', ')
    if (request.method === 'OPTIONS') return void response.set({ allow }).status(204).end()
    throw new HttpProblem(405, 'method_not_allowed', `Allowed here: ${allow}.`, { allow })
  }

/** A HEAD is a GET whose body is not sent, which Node.js sees to. */
const headAsGet: RequestHandler = (request, _response, next) => {
  if (request.method === 'HEAD') request.method = 'GET'
  next()
}

const privateAnswers: RequestHandler = (_request, response, next) => {
  response.set({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  next()
}

/** The API as an Express app, to be mounted at `/api/v1` or anywhere else. Resolves when the contract is read. */
export const createApi = async (options: ApiOptions): Promise<Express> => {
  const { document, handlers, log, validateResponses, requestsPerSecond = 0 } = options
  const limiter = requestsPerSecond > 0 ? createRateLimiter(requestsPerSecond) : undefined
  const api = express()
  api.disable('x-powered-by').disable('etag').enable('case sensitive routing')
  api.use(trackRequests(log, options.onAnswered), privateAnswers, headAsGet)
  const identify = createIdentify(options)
  const ownOrigin = fromOwnOrigin(options.origin)
  const validatorOf = createContractValidator(api, document, validateResponses)
  for (const [index, route] of inOrder.entries()) {
    // Each handler takes the calls of its own operation; that the two belong together the types cannot say in a loop.
    const handler = handlers[route.id] as AnyHandler
    api[route.method](
      route.path,
      noteOperation(route),
      // A session goes with every request of its browser, whichever page made it.
      ...(route.surface === 'portal' && route.method !== 'get' ? [ownOrigin] : []),
      guard(route.security, identify(route.security), limiter),
      ...jsonBody(route.id, route.hasBody),
      ...(await validatorOf(route)),
      run(route, handler, options.settled ?? (() => Promise.resolve())),
    )
    // Right behind a path's last operation: a parameter further on would take its last segment for a value.
    if (inOrder[index + 1]?.path !== route.path) api.all(route.path, methodNotAllowed(route.path))
  }
  api.use(() => {
    throw noSuchPath()
  })
  api.use(handleErrors)
  return api
}
