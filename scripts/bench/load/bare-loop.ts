import { randomBytes } from 'node:crypto'
import { deliveredBody } from './payload.ts'
import { createPost } from './post.ts'

const WARM_UP_MS = 500

export interface BareLoop {
  url: string
  concurrency: number
  forMs: number
}

export interface BareRate {
  perSecond: number
  /** Requests a second of this process's CPU: what the loop would do with a core to itself. */
  perCoreSecond: number
}

/** Posts what an endpoint would receive, as fast as undici can: the measure that the rows are held against. */
export const runBareLoop = async ({ url, concurrency, forMs }: BareLoop): Promise<BareRate> => {
  const { origin, pathname } = new URL(url)
  using post = createPost(origin, concurrency)
  let requests = 0
  const prefix = `evt_${randomBytes(8).toString('hex')}-`
  const headers = {
    'user-agent': 'bench',
    'accept-encoding': 'identity',
    'content-type': 'application/json',
    'webhook-timestamp': '1790000000',
    'webhook-signature': `v1,${randomBytes(32).toString('base64')}`,
  }
  let sent = 0
  const loopUntil = async (end: number): Promise<void> => {
    while (performance.now() < end) {
      sent += 1
      requests += 1
      await post(pathname, { ...headers, 'webhook-id': `${prefix}${requests}` }, deliveredBody)
    }
  }
  const run = (ms: number) => {
    const end = performance.now() + ms
    return Promise.all(Array.from({ length: concurrency }, () => loopUntil(end)))
  }
  await run(WARM_UP_MS)
  sent = 0
  const startedAt = performance.now()
  const before = process.cpuUsage()
  await run(forMs)
  const { user, system } = process.cpuUsage(before)
  return {
    perSecond: sent / ((performance.now() - startedAt) / 1000),
    perCoreSecond: sent / ((user + system) / 1e6),
  }
}
