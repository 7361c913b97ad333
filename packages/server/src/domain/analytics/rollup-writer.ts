import type { Model } from 'mongoose'
import type { DeliveryRow, DeliveryStatus } from '../deliveries/delivery-model.ts'
import {
  addAll,
  addAttempt,
  addCount,
  type AttemptSeen,
  type Increments,
  updatesOf,
} from './rollup-increments.ts'
import type { RollupRow } from './rollup-model.ts'
import { floorTo } from './span.ts'
import { writeRollups } from './write-rollups.ts'

/** An attempt as it is counted, here and in metrics. */
export interface AttemptMade extends AttemptSeen {
  /** The class of the error, when there was no complete answer. */
  error: string | null
}

type Moved = Pick<DeliveryRow, 'appId' | 'endpointId' | 'createdAt' | 'origin'>

/**
 * Adds up what happened in memory and writes it once a second: counters cost the hot path nothing. `mayWrite`: whether
 * this process is certain that nobody takes it for dead, and recounts what it has not written yet.
 */
export const createRollupWriter = (rollups: Model<RollupRow>, mayWrite = (): boolean => true) => {
  let open = new Map<string, Increments>()

  const entry = (appId: string, endpointId: string, at: Date): Increments => {
    const start = floorTo('minute', at.getTime())
    const key = `${appId}:${endpointId}:${start}`
    const found = open.get(key)
    if (found) return found
    const made = { appId, endpointId, start, counts: new Map<string, number>() }
    open.set(key, made)
    return made
  }

  return {
    /** A delivery moved from one status to another; `null`: it is new. */
    moved: (
      { appId, endpointId, createdAt, origin }: Moved,
      from: DeliveryStatus | null,
      to: DeliveryStatus,
    ) => {
      if (from === to) return
      const into = entry(appId, endpointId, createdAt)
      const kind = origin === 'ping' ? 'pings' : 'deliveries'
      if (from) addCount(into, `${kind}.${from}`, -1)
      addCount(into, `${kind}.${to}`, 1)
    },
    attempted: (appId: string, endpointId: string, attempt: AttemptMade): void =>
      addAttempt(entry(appId, endpointId, attempt.at), attempt),
    /** Writes what has been added up; on failure it is kept for the next time. */
    flush: async (): Promise<void> => {
      if (open.size === 0 || !mayWrite()) return
      const written = open
      open = new Map()
      try {
        await writeRollups(rollups, updatesOf(written.values()))
      } catch (error) {
        for (const it of written.values()) addAll(entry(it.appId, it.endpointId, new Date(it.start)), it)
        throw error
      }
    },
    /** Forgets what has been added up: others recount it. */
    discard: (): void => open.clear(),
  }
}

export type RollupWriter = ReturnType<typeof createRollupWriter>
