import type { Model } from 'mongoose'
import type { DeliveryRow, DeliveryStatus } from '../deliveries/delivery-model.ts'
import { addAttempt, addCount, type AttemptSeen, type Increments, updatesOf } from './rollup-increments.ts'
import { uuidv7 } from '../uuid.ts'
import type { NoteLoss } from './recount/note-loss.ts'
import type { RollupRow } from './rollup-model.ts'
import { floorTo } from './span.ts'
import { writeRollups } from './write-rollups.ts'

/** An attempt as it is counted, here and in metrics. */
export interface AttemptMade extends AttemptSeen {
  /** The class of the error, when there was no complete answer. */
  error: string | null
}

type Moved = Pick<DeliveryRow, 'appId' | 'endpointId' | 'createdAt' | 'origin'>

interface RollupWriterOptions {
  /** Has recounted what was counted in a time, under an id of its own; absent: nothing is. */
  noteLoss?: NoteLoss
  /** Whether this process is certain that nobody takes it for dead, and recounts what it has not written yet. */
  mayWrite?: () => boolean
  now?: () => Date
}

/** A time in which something was counted that may have been written, or in part. */
interface Doubt {
  id: string
  from: Date
  to: Date
}

/**
 * Adds up what happened in memory and writes it once a second: counters cost the hot path nothing. A write that failed may
 * have come through, and adding is not repeatable: what it counted is recounted.
 */
export const createRollupWriter = (
  rollups: Model<RollupRow>,
  {
    noteLoss = async () => undefined,
    mayWrite = () => true,
    now = () => new Date(),
  }: RollupWriterOptions = {},
) => {
  let open = new Map<string, Increments>()
  let openSince = now()
  let doubts: Doubt[] = []

  const entry = (appId: string, endpointId: string, at: Date): Increments => {
    const start = floorTo('minute', at.getTime())
    const key = `${appId}:${endpointId}:${start}`
    const found = open.get(key)
    if (found) return found
    if (open.size === 0) openSince = now()
    const made: Increments = { appId, endpointId, span: 'minute', start, counts: new Map() }
    open.set(key, made)
    return made
  }

  const settleDoubts = async (): Promise<void> => {
    for (const doubt of doubts) {
      await noteLoss(doubt.id, doubt.from, doubt.to)
      doubts = doubts.filter(it => it !== doubt)
    }
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
    /** Writes what has been added up. @throws when it cannot: then it is recounted, or was not begun and is kept */
    flush: async (): Promise<void> => {
      if (!mayWrite()) return
      await settleDoubts()
      if (open.size === 0) return
      const [written, since] = [open, openSince]
      open = new Map()
      try {
        await writeRollups(rollups, updatesOf(written.values()))
      } catch (error) {
        doubts.push({ id: uuidv7(), from: since, to: now() })
        // There may be no next time.
        await settleDoubts().catch(() => undefined)
        throw error
      }
    },
    /** Forgets what has been added up: others recount it. */
    discard: (): void => open.clear(),
  }
}

export type RollupWriter = ReturnType<typeof createRollupWriter>
