import type { UpdateFilter } from 'mongodb'
import { bucketOf } from './latency-histogram.ts'
import { type RollupRow, WHOLE_APP } from './rollup-model.ts'
import { floorTo, keptMs, type Span, spans } from './span.ts'

/** Which rollup it is: of an endpoint, or of the whole app. */
export interface RollupKey {
  appId: string
  endpointId: string
  span: Span
  /** When its time begins, in milliseconds. */
  start: number
}

export type Counts = Map<string, number>

/** What is to be added to one rollup. */
export interface Increments extends RollupKey {
  counts: Counts
  lastSuccessAt?: Date
  lastFailureAt?: Date
}

export const rollupId = ({ appId, endpointId, span, start }: RollupKey): string =>
  `${appId}:${endpointId}:${span}:${start}`

export const addCount = ({ counts }: Pick<Increments, 'counts'>, field: string, by: number): void =>
  void counts.set(field, (counts.get(field) ?? 0) + by)

export const noteLatest = (
  into: Increments,
  field: 'lastSuccessAt' | 'lastFailureAt',
  at: Date | undefined,
): void => {
  const known = into[field]
  if (at && (!known || at > known)) into[field] = at
}

export interface AttemptSeen {
  at: Date
  durationMs: number
  ok: boolean
}

export const addAttempt = (into: Increments, { at, durationMs, ok }: AttemptSeen): void => {
  addCount(into, 'attempts', 1)
  addCount(into, `latency.${bucketOf(durationMs)}`, 1)
  noteLatest(into, ok ? 'lastSuccessAt' : 'lastFailureAt', at)
}

export const addAll = (
  into: Increments,
  counts: Counts,
  { lastSuccessAt, lastFailureAt }: Pick<Increments, 'lastSuccessAt' | 'lastFailureAt'>,
): void => {
  for (const [field, by] of counts) addCount(into, field, by)
  noteLatest(into, 'lastSuccessAt', lastSuccessAt)
  noteLatest(into, 'lastFailureAt', lastFailureAt)
}

/** The update that adds to one rollup, and makes it if it is not there. */
export const updateOf = (it: Increments): UpdateFilter<RollupRow> => ({
  $setOnInsert: {
    appId: it.appId,
    endpointId: it.endpointId,
    span: it.span,
    start: new Date(it.start),
    expireAt: new Date(it.start + keptMs[it.span]),
  },
  $inc: { ...Object.fromEntries([...it.counts].filter(([, by]) => by !== 0)), writes: 1 },
  $max: {
    ...(it.lastSuccessAt && { lastSuccessAt: it.lastSuccessAt }),
    ...(it.lastFailureAt && { lastFailureAt: it.lastFailureAt }),
  },
})

/** Updates by the ids of rollups, which add what happened in minutes of endpoints to all that they are part of. */
export const updatesOf = (minutes: Iterable<Increments>): Map<string, UpdateFilter<RollupRow>> => {
  const sums = new Map<string, Increments>()
  for (const minute of minutes) {
    for (const endpointId of [minute.endpointId, WHOLE_APP]) {
      for (const span of spans) {
        const part = { ...minute, endpointId, span, start: floorTo(span, minute.start) }
        const id = rollupId(part)
        const known = sums.get(id)
        if (known) addAll(known, minute.counts, minute)
        else sums.set(id, { ...part, counts: new Map(minute.counts) })
      }
    }
  }
  return new Map([...sums].map(([id, sum]) => [id, updateOf(sum)]))
}
