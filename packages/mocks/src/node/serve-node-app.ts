import { createServer } from 'node:http'
import { type FetchHandler, type NodeListener, redirected } from '../receiving/target.ts'

/** Serves one request to an app of Node's kind, over a loopback port that is open no longer than that. */
export const serveNodeApp = async (
  app: NodeListener,
  request: Request,
  send: FetchHandler,
): Promise<Response> => {
  // Node's own types of requests and responses are no part of the public type: browsers have none.
  const server = createServer((...exchange) => Reflect.apply(app, undefined, exchange))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { pathname, search } = new URL(request.url)
  try {
    const response = await send(await redirected(request, `http://127.0.0.1:${port}${pathname}${search}`))
    const body = await response.arrayBuffer()
    return new Response(body.byteLength > 0 ? body : null, response)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
