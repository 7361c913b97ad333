import { dataIn, httpCaller } from '../../support/http-call.ts'

const GIVE_UP_MS = 90_000
const AGAIN_MS = 100
const AFTER_FAILURE_MS = 500

/** An answer that was not 202. */
export interface Refusal {
  status: number
  retryAfter: string | null
  contentType: string | null
  text: string
}

export interface PublishedSoFar {
  /** Keys that were published under, whatever came of it. */
  tried: Set<string>
  /** What was acknowledged: key → event id. */
  acknowledged: Map<string, string>
  refusals: Refusal[]
  /** Requests that got no answer at all. */
  unanswered: number
  /** How long publishes took that were answered, in milliseconds. */
  latencies: number[]
  /** Keys that were answered as one event and later as another, or as somebody else's. */
  contradictions: string[]
}

export interface Publisher extends PublishedSoFar {
  /** Where requests go from now on, each to what this says; who waits for longer asks again, perhaps elsewhere. */
  server: (where: string | (() => string), patienceMs?: number) => void
  /** Publishes one event under its key. `stubborn`: again and again with the same key until it is acknowledged. */
  publish: (key: string, how?: 'stubborn' | 'once') => Promise<void>
  /** Publishes some events by one request, again and again until they are acknowledged. */
  publishBatch: (keys: readonly string[]) => Promise<void>
  /** Publishes this many events, some at a time. */
  publishMany: (count: number, prefix?: string) => Promise<void>
  /** How long the slowest answer took, in milliseconds. */
  slowestMs: () => number
  /** Publishes until told to stop: every second publisher gives up what was not acknowledged. */
  keepPublishing: (publishers?: number, pauseMs?: number) => { stop: () => Promise<void> }
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** A customer's backend that publishes under idempotency keys, and remembers what it was told. */
export const createPublisher = (app: { appId: string; apiKey: string }): Publisher => {
  const soFar: PublishedSoFar = {
    tried: new Set(),
    acknowledged: new Map(),
    refusals: [],
    unanswered: 0,
    latencies: [],
    contradictions: [],
  }
  let nextServer = () => ''
  let patienceMs: number | undefined

  const acknowledge = (key: string, id = 'nothing'): void => {
    const known = soFar.acknowledged.get(key) ?? id
    if (known !== id || id === 'nothing') soFar.contradictions.push(`${key}: ${known}, then ${id}`)
    else soFar.acknowledged.set(key, id)
  }

  const ask = async (keys: readonly string[]): Promise<boolean> => {
    const startedAt = performance.now()
    const events = keys.map(key => ({ type: 'order.paid', data: { key }, id: key }))
    const [only] = events.length === 1 ? events : []
    try {
      const answer = await httpCaller(nextServer())({
        method: 'POST',
        path: `/api/v1/apps/${app.appId}/events${only ? '' : '/batch'}`,
        credential: app.apiKey,
        json: only ?? { events },
        ...(patienceMs !== undefined && { patienceMs }),
      })
      const { status, headers, text } = answer
      soFar.latencies.push(performance.now() - startedAt)
      if (status === 202) {
        const published = [dataIn<{ id?: string } | { id?: string }[]>(answer)].flat()
        for (const [index, { id }] of published.entries()) acknowledge(keys[index] ?? '', id)
        return true
      }
      const [retryAfter, contentType] = [headers.get('retry-after'), headers.get('content-type')]
      soFar.refusals.push({ status, retryAfter, contentType, text })
    } catch {
      soFar.unanswered += 1
    }
    return false
  }

  const publishAll = async (keys: readonly string[], how: 'stubborn' | 'once'): Promise<void> => {
    for (const key of keys) soFar.tried.add(key)
    const deadline = performance.now() + GIVE_UP_MS
    while (!(await ask(keys)) && how === 'stubborn' && performance.now() < deadline) await pause(AGAIN_MS)
  }
  const publish: Publisher['publish'] = (key, how = 'stubborn') => publishAll([key], how)

  const inParallel = async (publishers: number, work: (publisher: number) => Promise<void>) =>
    void (await Promise.all(Array.from({ length: publishers }, (_, publisher) => work(publisher))))

  return Object.assign(soFar, {
    server: (where: string | (() => string), patience?: number) => {
      nextServer = typeof where === 'string' ? () => where : where
      patienceMs = patience
    },
    publish,
    publishBatch: (keys: readonly string[]) => publishAll(keys, 'stubborn'),
    publishMany: async (count: number, prefix = 'many') => {
      let next = 0
      await inParallel(8, async () => {
        while (next < count) {
          next += 1
          await publish(`${prefix}-${next}`)
        }
      })
    },
    slowestMs: () => Math.max(...soFar.latencies),
    keepPublishing: (publishers = 4, pauseMs = 30) => {
      let over = false
      const ended = inParallel(publishers, async publisher => {
        for (let number = 0; !over; number += 1) {
          const key = `${publisher}-${number}`
          await publish(key, publisher % 2 === 0 ? 'stubborn' : 'once')
          await pause(soFar.acknowledged.has(key) ? pauseMs : AFTER_FAILURE_MS)
        }
      })
      return {
        stop: () => {
          over = true
          return ended
        },
      }
    },
  })
}
