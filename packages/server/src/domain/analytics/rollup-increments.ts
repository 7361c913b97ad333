import type { AnyBulkWriteOperation } from 'mongodb'
import { type RollupRow, WHOLE_APP } from './rollup-model.ts'
import { floorTo, keptMs, type Span, spans } from './span.ts'

/** What is to be added to one rollup. */
export interface Increments {
  appId: string
  endpointId: string
  start: number
  counts: Map<string, number>
  lastSuccessAt?: Date
  lastFailureAt?: Date
}

export const addCount = ({ counts }: Increments, field: string, by: number): void =>
  void counts.set(field, (counts.get(field) ?? 0) + by)

export const noteLatest = (
  into: Increments,
  field: 'lastSuccessAt' | 'lastFailureAt',
  at: Date | undefined,
): void => {
  const known = into[field]
  if (at && (!known || at > known)) into[field] = at
}

export const addAll = (into: Increments, from: Increments): void => {
  for (const [field, by] of from.counts) addCount(into, field, by)
  noteLatest(into, 'lastSuccessAt', from.lastSuccessAt)
  noteLatest(into, 'lastFailureAt', from.lastFailureAt)
}

const toUpdate = (id: string, span: Span, it: Increments): AnyBulkWriteOperation<RollupRow> => ({
  updateOne: {
    filter: { _id: id },
    update: {
      $setOnInsert: {
        appId: it.appId,
        endpointId: it.endpointId,
        span,
        start: new Date(it.start),
        expireAt: new Date(it.start + keptMs[span]),
      },
      $inc: Object.fromEntries([...it.counts].filter(([, by]) => by !== 0)),
      $max: {
        ...(it.lastSuccessAt && { lastSuccessAt: it.lastSuccessAt }),
        ...(it.lastFailureAt && { lastFailureAt: it.lastFailureAt }),
      },
    },
    upsert: true,
  },
})

/** Updates that add what happened in minutes of endpoints to these, and to all that they are part of. */
export const updatesOf = (minutes: Iterable<Increments>): AnyBulkWriteOperation<RollupRow>[] => {
  const sums = new Map<string, { span: Span; sum: Increments }>()
  for (const minute of minutes) {
    const { appId } = minute
    for (const endpointId of [minute.endpointId, WHOLE_APP]) {
      for (const span of spans) {
        const start = floorTo(span, minute.start)
        const id = `${appId}:${endpointId}:${span}:${start}`
        const known = sums.get(id)
        if (known) addAll(known.sum, minute)
        else sums.set(id, { span, sum: { ...minute, endpointId, start, counts: new Map(minute.counts) } })
      }
    }
  }
  return [...sums].map(([id, { span, sum }]) => toUpdate(id, span, sum))
}
