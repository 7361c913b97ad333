import { createServer } from 'node:http'
import { nowMs } from '../measure/clock.ts'
import { serve } from '../processes/serve.ts'
import { createArrivals } from './arrivals.ts'

const arrivals = createArrivals()
/** Milliseconds after which a path answers; absent: at once. */
const delays = new Map<string, number>()

/** All customers' endpoints: bare node:http, which notes what comes and answers 200 without a body. */
const server = createServer((request, response) => {
  const { url = '', headers } = request
  const id = headers['webhook-id']
  const answer = (): void => void response.writeHead(200).end()
  request.resume()
  request.on('end', () => {
    arrivals.note(url, typeof id === 'string' ? id : '', nowMs())
    const delay = delays.get(url)
    if (delay === undefined) answer()
    else setTimeout(answer, delay)
  })
})

const commands = {
  /** Resolves with the port. */
  listen: (): Promise<number> =>
    new Promise(resolve => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    }),
  reset: (): void => {
    arrivals.reset()
    delays.clear()
  },
  /** Forgets what has come, and keeps the delays. */
  forget: (): void => arrivals.reset(),
  delay: ({ path, ms }: { path: string; ms: number }): void => void delays.set(path, ms),
  between: arrivals.between,
  missing: arrivals.missing,
  repeated: arrivals.repeated,
  times: arrivals.times,
}

export type ReceiverCommands = typeof commands

serve(commands)
