import type { UpdateFilter } from 'mongodb'
import { bucketOf } from './latency-histogram.ts'
import { type RollupRow, WHOLE_APP } from './rollup-model.ts'
import { floorTo, keptMs, type Span, spans } from './span.ts'

/** What is to be added to one rollup. */
export interface Increments {
  appId: string
  endpointId: string
  /** When its time begins, in milliseconds. */
  start: number
  counts: Map<string, number>
  lastSuccessAt?: Date
  lastFailureAt?: Date
}

export const rollupId = (
  { appId, endpointId, start }: Pick<Increments, 'appId' | 'endpointId' | 'start'>,
  span: Span,
): string => `${appId}:${endpointId}:${span}:${start}`

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

export const addAll = (into: Increments, from: Increments): void => {
  for (const [field, by] of from.counts) addCount(into, field, by)
  noteLatest(into, 'lastSuccessAt', from.lastSuccessAt)
  noteLatest(into, 'lastFailureAt', from.lastFailureAt)
}

const toUpdate = (span: Span, it: Increments): UpdateFilter<RollupRow> => ({
  $setOnInsert: {
    appId: it.appId,
    endpointId: it.endpointId,
    span,
    start: new Date(it.start),
    expireAt: new Date(it.start + keptMs[span]),
  },
  $inc: { ...Object.fromEntries([...it.counts].filter(([, by]) => by !== 0)), writes: 1 },
  $max: {
    ...(it.lastSuccessAt && { lastSuccessAt: it.lastSuccessAt }),
    ...(it.lastFailureAt && { lastFailureAt: it.lastFailureAt }),
  },
})

/** Updates by the ids of rollups, which add what happened in minutes of endpoints to all that they are part of. */
export const updatesOf = (minutes: Iterable<Increments>): Map<string, UpdateFilter<RollupRow>> => {
  const sums = new Map<string, { span: Span; sum: Increments }>()
  for (const minute of minutes) {
    for (const endpointId of [minute.endpointId, WHOLE_APP]) {
      for (const span of spans) {
        const part = { ...minute, endpointId, start: floorTo(span, minute.start) }
        const id = rollupId(part, span)
        const known = sums.get(id)
        if (known) addAll(known.sum, minute)
        else sums.set(id, { span, sum: { ...part, counts: new Map(minute.counts) } })
      }
    }
  }
  return new Map([...sums].map(([id, { span, sum }]) => [id, toUpdate(span, sum)]))
}
