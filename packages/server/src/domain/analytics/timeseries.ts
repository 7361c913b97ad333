import type { AppScope } from '../access/scope.ts'
import { InvalidInput } from '../errors.ts'
import { createSum, type Figures } from './figures.ts'
import { beginningOf, type Interval, intervalMs, spanOf } from './interval.ts'
import { readRollups } from './read-rollups.ts'
import { WHOLE_APP } from './rollup-model.ts'
import { keptMs, spanMs } from './span.ts'
import type { AnalyticsDeps, TimeRange } from './sum-rollups.ts'

const MAX_POINTS = 1_500
/** How many points there are when it is not said where they begin: an hour, a day, thirty days, twelve weeks. */
const USUAL_POINTS: Readonly<Record<Interval, number>> = { minute: 60, hour: 24, day: 30, week: 12 }

export interface TimeseriesQuery extends TimeRange {
  interval: Interval
  endpointId?: string | undefined
}

export interface TimeseriesPoint extends Figures {
  start: Date
}

const assertKept = (interval: Interval, from: number, now: number): void => {
  const kept = keptMs[spanOf(interval)]
  if (from >= now - kept - intervalMs(interval)) return
  const msg = `Of each ${spanOf(interval)} figures are kept for ${kept / spanMs.day} days.`
  throw InvalidInput.at(['query', 'since'], msg, 'too_early')
}

/** Where the points begin, from the one that holds `since` to the one that ends with, or holds, what is before `until`. */
const beginnings = ({ interval, since, until }: TimeseriesQuery, now: Date): number[] => {
  const step = intervalMs(interval)
  const to = until?.getTime() ?? now.getTime() + 1
  if (since && since.getTime() >= to) return []
  const usual = beginningOf(interval, to - 1) - (USUAL_POINTS[interval] - 1) * step
  const from = beginningOf(interval, since?.getTime() ?? usual)
  const count = Math.ceil((to - from) / step)
  if (count > MAX_POINTS) {
    const msg = `Expected at most ${MAX_POINTS} points, these would be ${count}.`
    throw InvalidInput.at(['query', 'interval'], msg, 'too_many_points')
  }
  assertKept(interval, from, now.getTime())
  return Array.from({ length: count }, (_, index) => from + index * step)
}

/**
 * Figures of an app, or of one endpoint of it, point by point in time, those in which nothing happened being there too.
 * Each point is a whole interval: of deliveries made, and attempts started, in it. Without `until` the last is the present
 * one; without `since` there are 60 minutes, 24 hours, 30 days or 12 weeks. Test pings do not count.
 * @throws InvalidInput at `["query", "interval"]` for more than 1,500 points, at `["query", "since"]` for what is no longer
 * kept
 */
export const timeseries =
  (deps: AnalyticsDeps) =>
  async ({ appId }: AppScope, query: TimeseriesQuery): Promise<TimeseriesPoint[]> => {
    const starts = beginnings(query, deps.now())
    const [from] = starts
    if (from === undefined) return []
    await deps.rollupWriter.flush()
    const sums = new Map(starts.map(start => [start, createSum()]))
    const { interval, endpointId = WHOLE_APP } = query
    const stretch = { span: spanOf(interval), from, to: from + starts.length * intervalMs(interval) }
    for await (const row of readRollups(deps.rollups, { appId, endpointIds: [endpointId] }, [stretch])) {
      sums.get(beginningOf(interval, row.start.getTime()))?.add(row)
    }
    return [...sums].map(([start, sum]) => ({ start: new Date(start), ...sum.figures() }))
  }
