/**
 * A handler as Next.js, Hono, Cloudflare Workers, Deno and Bun have them: from a web `Request` to a web `Response`.
 *
 * @example
 * ```ts
 * const handler: FetchHandler = async request => new Response(null, { status: (await request.text()) ? 204 : 400 })
 * await mock.connect(handler)
 * ```
 */
export type FetchHandler = (request: Request) => Response | Promise<Response>

/**
 * An Express application, or a listener of Node's that is made in the same way: a function with `use` and `listen`.
 *
 * @example
 * ```ts
 * await mock.connect(express().post('/webhooks', handleWebhook), { url: 'https://shop.example.com/webhooks' })
 * ```
 */
export interface NodeApp {
  // No call signature: beside it, the parameter of a handler that is written in place would have no type.
  use: (...args: never[]) => unknown
  listen: (...args: never[]) => unknown
}

/**
 * Where your code takes webhooks:
 * - a function from `Request` to `Response`, such as a route handler
 * - an object with such a function as `fetch`, such as a Hono app or a worker
 * - an Express app (in Node)
 * - a URL, to which requests are really sent
 *
 * @example
 * ```ts
 * await mock.connect(new Hono().post('/hooks', handle), { url: 'https://shop.example.com/hooks' })
 * ```
 */
export type Target = FetchHandler | { fetch: FetchHandler } | NodeApp | URL | string

/** What Node's own server calls. */
export type NodeListener = NodeApp & ((...exchange: never[]) => unknown)

const isNodeListener = (target: Target): target is NodeListener =>
  typeof target === 'function' && 'listen' in target

/** Whether requests for it leave the process. */
export const isUrl = (target: Target): target is URL | string =>
  typeof target === 'string' || target instanceof URL

const notTaken = (): TypeError =>
  new TypeError(
    'expected a URL, a function from Request to Response, an object with fetch, or an Express app',
  )

/** @throws TypeError – for what cannot take requests. */
export const assertTarget = (target: Target): void => {
  if (isUrl(target) ? URL.canParse(target) : typeof target === 'function' || 'fetch' in target) return
  throw notTaken()
}

/** The same request for another URL, its body in one piece. */
export const redirected = async (request: Request, url: string | URL): Promise<Request> => {
  const { method, headers, signal, redirect } = request
  return new Request(url, { method, headers, signal, redirect, body: await request.arrayBuffer() })
}

/** Turns any target into a function from `Request` to `Response`. */
export const toFetch = async (target: Target, send: FetchHandler): Promise<FetchHandler> => {
  if (isUrl(target)) return async request => await send(await redirected(request, target))
  if (isNodeListener(target)) {
    const { serveNodeApp } = await import('#node-app')
    return request => serveNodeApp(target, request, send)
  }
  if ('fetch' in target) return request => target.fetch(request)
  if (typeof target === 'function') return target
  throw notTaken()
}
