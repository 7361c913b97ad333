import type { Model } from 'mongoose'
import { cover } from './cover.ts'
import { createSum, type Figures } from './figures.ts'
import { readRollups } from './read-rollups.ts'
import type { RollupRow } from './rollup-model.ts'
import type { RollupWriter } from './rollup-writer.ts'
import { ceilTo, keptMs, spanMs } from './span.ts'

export interface AnalyticsDeps {
  rollups: Model<RollupRow>
  rollupWriter: Pick<RollupWriter, 'flush'>
  now: () => Date
}

export interface TimeRange {
  since?: Date | undefined
  until?: Date | undefined
}

/**
 * The bounds of a range in milliseconds: without a beginning all that is kept, and without an end – or with one to come –
 * whole days, as no rollup tells of the future.
 */
export const boundsOf = ({ since, until }: TimeRange, now: Date): { from: number; to: number } => {
  const oldest = now.getTime() - keptMs.day
  const endOfTime = ceilTo('day', now.getTime()) + spanMs.day
  return {
    from: Math.max(since?.getTime() ?? oldest, oldest),
    to: until && until < now ? until.getTime() : endOfTime,
  }
}

/**
 * Figures of one endpoint, or of the whole app, from rollups: of deliveries made, and attempts started, from the minute
 * of `since` to the one of `until` (the hour, where that is more than 40 days ago). Test pings do not count.
 */
export const sumRollups =
  (deps: AnalyticsDeps) =>
  async (of: { appId: string; endpointId: string }, range: TimeRange): Promise<Figures> => {
    await deps.rollupWriter.flush()
    const now = deps.now()
    const { from, to } = boundsOf(range, now)
    const sum = createSum()
    const stretches = cover(from, to, now.getTime())
    for await (const row of readRollups(deps.rollups, { ...of, endpointIds: [of.endpointId] }, stretches)) {
      sum.add(row)
    }
    return sum.figures()
  }
