import type { Bench } from '../bench.ts'
import { nowMs, sleep } from '../measure/clock.ts'
import { awaitArrivals } from './await-arrivals.ts'
import type { Stream } from './open-loop.ts'

/** A stream of events with the path of the endpoint that they go to. */
export interface LatencyStream extends Stream {
  path: string
  /** Nobody waits for this one's events, or counts them. */
  ignored?: boolean
}

export interface Latencies {
  /** Milliseconds from the call to publish to the whole request's being at the receiver, of every event. */
  all: number[]
  /** Acknowledged events that have not arrived. */
  lost: number
}

/** Publishes at fixed rates, and takes the time of what is sent after the warm-up. */
export const measureLatency = async (
  bench: Bench,
  streams: readonly LatencyStream[],
  { warmUpMs, windowMs }: { warmUpMs: number; windowMs: number },
): Promise<Latencies> => {
  const { publisher, receiver } = bench
  await receiver.ask('forget', undefined)
  await publisher.ask(
    'openLoop',
    streams.map(({ target, perSecond }) => ({ target, perSecond })),
  )
  await sleep(warmUpMs)
  const from = nowMs()
  await sleep(windowMs)
  const published = await publisher.ask('stop', undefined)
  const latencies: Latencies = { all: [], lost: 0 }
  for (const [index, { path, ignored }] of streams.entries()) {
    const { ids = [], sentAt = [] } = published[index] ?? {}
    if (ignored) continue
    latencies.lost += await awaitArrivals(bench, ids, [path])
    const arrivedAt = await receiver.ask('times', path)
    for (const [call, id] of ids.entries()) {
      const [sent = 0, arrived] = [sentAt[call], arrivedAt.get(id)]
      if (arrived !== undefined && sent >= from) latencies.all.push(arrived - sent)
    }
  }
  return latencies
}
