import type { AnyBulkWriteOperation } from 'mongodb'
import type { Model } from 'mongoose'
import type { DeliveryStatus } from '../deliveries/delivery-model.ts'
import { bucketOf } from './latency-histogram.ts'
import type { RollupRow } from './rollup-model.ts'
import { rowsIn } from '../rows-in.ts'

const MINUTE_MS = 60_000
const KEPT_MS = 400 * 86_400_000

interface Increments {
  appId: string
  endpointId: string
  minute: number
  counts: Map<string, number>
  lastSuccessAt?: Date
  lastFailureAt?: Date
}

export interface AttemptSeen {
  at: Date
  durationMs: number
  ok: boolean
  /** The class of the error, when there was no complete answer. */
  error: string | null
}

/** Adds up what happened in memory and writes it once a second: counters cost the hot path nothing. */
export const createRollupWriter = (rollups: Model<RollupRow>) => {
  let open = new Map<string, Increments>()

  const entry = (appId: string, endpointId: string, at: Date): Increments => {
    const minute = Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS
    const key = `${endpointId}:${minute}`
    const found = open.get(key)
    if (found) return found
    const made = { appId, endpointId, minute, counts: new Map<string, number>() }
    open.set(key, made)
    return made
  }
  const add = (into: Increments, field: string, by: number) =>
    into.counts.set(field, (into.counts.get(field) ?? 0) + by)
  const noteLatest = (into: Increments, field: 'lastSuccessAt' | 'lastFailureAt', at: Date | undefined) => {
    const known = into[field]
    if (at && (!known || at > known)) into[field] = at
  }

  const toUpdate = (key: string, it: Increments): AnyBulkWriteOperation<RollupRow> => ({
    updateOne: {
      filter: { _id: key },
      update: {
        $setOnInsert: {
          appId: it.appId,
          endpointId: it.endpointId,
          minute: new Date(it.minute),
          expireAt: new Date(it.minute + KEPT_MS),
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

  return {
    /** A delivery made at `createdAt` moved from one status to another; `null`: it is new. */
    moved: (
      appId: string,
      endpointId: string,
      createdAt: Date,
      from: DeliveryStatus | null,
      to: DeliveryStatus,
      by = 1,
    ) => {
      if (from === to) return
      const into = entry(appId, endpointId, createdAt)
      if (from) add(into, `deliveries.${from}`, -by)
      add(into, `deliveries.${to}`, by)
    },
    attempted: (appId: string, endpointId: string, attempt: AttemptSeen) => {
      const into = entry(appId, endpointId, attempt.at)
      add(into, 'attempts', 1)
      add(into, `latency.${bucketOf(attempt.durationMs)}`, 1)
      noteLatest(into, attempt.ok ? 'lastSuccessAt' : 'lastFailureAt', attempt.at)
    },
    /** Writes what has been added up; on failure it is kept for the next time. */
    flush: async (): Promise<void> => {
      if (open.size === 0) return
      const written = open
      open = new Map()
      try {
        await rowsIn(rollups).bulkWrite(
          [...written].map(([key, it]) => toUpdate(key, it)),
          { ordered: false },
        )
      } catch (error) {
        for (const it of written.values()) {
          const into = entry(it.appId, it.endpointId, new Date(it.minute))
          for (const [field, by] of it.counts) add(into, field, by)
          noteLatest(into, 'lastSuccessAt', it.lastSuccessAt)
          noteLatest(into, 'lastFailureAt', it.lastFailureAt)
        }
        throw error
      }
    },
  }
}

export type RollupWriter = ReturnType<typeof createRollupWriter>
