import { createServer } from 'node:http'
import type { JWK } from 'jose'

export interface KeyServer extends AsyncDisposable {
  /** Where the set is. */
  url: string
  /** What it was asked for so far, path by path. */
  requests: string[]
  /** Serves these keys from now on. */
  publish: (keys: JWK[]) => void
  /** Answers nothing but this status from now on; undefined: the keys again. */
  fail: (status: number | undefined) => void
}

/** An identity provider's set of keys on loopback, which notes how often it is asked for. */
export const startKeyServer = async (): Promise<KeyServer> => {
  const requests: string[] = []
  let keys: JWK[] = []
  let failure: number | undefined
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.writeHead(failure ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/keys`,
    requests,
    publish: published => {
      keys = published
    },
    fail: status => {
      failure = status
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
