import { createServer, type RequestListener } from 'node:http'
import { once } from 'node:events'

/** A server on loopback, and how to send a request to its `/webhooks`. */
export const listen = async (listener: RequestListener) => {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    send: (init: RequestInit) => fetch(`http://127.0.0.1:${port}/webhooks`, init),
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
