import type { Model } from 'mongoose'
import { isDuplicateKey } from '../domain/duplicate-key.ts'
import { Unavailable } from '../domain/errors.ts'
import { uuidv7 } from '../domain/uuid.ts'
import { MAX_WORKERS, type WorkerRow } from '../domain/workers/worker-model.ts'
import type { DatabaseClock } from './database-clock.ts'
import { rowsIn } from '../domain/rows-in.ts'

export const HEARTBEAT_MS = 1_000
/** Without a sign of life for this long a worker counts as dead, and what it claimed is given to others. */
export const DEAD_AFTER_MS = 8_000
/** A worker that could not confirm itself for this long sends nothing more: well before others may take over. */
const SILENT_AFTER_MS = 5_000

export interface Membership {
  number: number
  incarnation: string
}

interface MembershipDeps {
  workers: Model<WorkerRow>
  clock: DatabaseClock
  /** Whether this process takes lanes at the moment. */
  delivers: () => boolean
  /** This process was declared dead while it slept: nothing it had claimed is its own any more. */
  onLost: () => void
  /** After every sign of life: what was held back while it was not certain may go on. */
  onConfirmed: () => void
  onError: (error: unknown) => void
}

/** Leases a worker number and keeps it by a heartbeat; a process that lost its lease joins again as somebody new. */
export const createMembership = ({
  workers,
  clock,
  delivers,
  onLost,
  onConfirmed,
  onError,
}: MembershipDeps) => {
  let current: Membership | undefined
  let confirmedAt = 0
  let seenSince = 0
  let timer: NodeJS.Timeout | undefined
  let beating = Promise.resolve()

  const isConfirmed = (): boolean =>
    current !== undefined && performance.now() - confirmedAt < SILENT_AFTER_MS

  const tryNumber = async (number: number): Promise<boolean> => {
    const incarnation = uuidv7()
    const askedAt = performance.now()
    try {
      const row = { _id: number, incarnation, delivers: delivers(), heartbeatAt: clock.now() }
      await rowsIn(workers).insertOne(row)
    } catch (error) {
      if (isDuplicateKey(error)) return false
      throw error
    }
    current = { number, incarnation }
    confirmedAt = askedAt
    seenSince = performance.now()
    return true
  }

  const join = async (): Promise<void> => {
    await clock.sync()
    const first = Math.floor(Math.random() * MAX_WORKERS)
    for (let tries = 0; tries < MAX_WORKERS; tries += 1) {
      if (await tryNumber((first + tries) % MAX_WORKERS)) return
    }
    throw new Error(`All ${MAX_WORKERS} worker numbers are in use`)
  }

  const beat = async (): Promise<void> => {
    if (!current) return await join()
    const askedAt = performance.now()
    await clock.sync()
    const { matchedCount } = await rowsIn(workers).updateOne(
      { _id: current.number, incarnation: current.incarnation },
      { $set: { heartbeatAt: clock.now(), delivers: delivers() } },
    )
    if (matchedCount === 1) {
      // It may have been taken for dead until now, and not been buried yet.
      if (!isConfirmed()) seenSince = performance.now()
      confirmedAt = askedAt
      return onConfirmed()
    }
    current = undefined
    onLost()
    await join()
  }

  const beatOnce = (): Promise<void> => {
    beating = beating.then(beat).catch(onError)
    return beating
  }

  return {
    current: (): Membership => {
      if (!current) throw new Unavailable()
      return current
    },
    /** Whether nobody can have declared this process dead; false after it slept or was cut off from the database. */
    isConfirmed,
    /** Since when others know of this process (`performance.now()`); undefined when they may take it for dead. */
    seenSince: (): number | undefined => (isConfirmed() ? seenSince : undefined),
    /** Whether there are other processes, delivering or not; one that died counts until it is buried. */
    hasOthers: async (): Promise<boolean> => {
      const other = { incarnation: { $ne: current?.incarnation ?? '' } }
      return (await rowsIn(workers).findOne(other, { projection: { _id: 1 } })) !== null
    },
    start: async (): Promise<void> => {
      await join()
      timer = setInterval(beatOnce, HEARTBEAT_MS)
    },
    /** Gives a sign of life at once: others are to know what has changed. */
    announce: beatOnce,
    /** The numbers of the live processes that take lanes. */
    delivering: async (): Promise<number[]> => {
      const alive = { $gte: new Date(clock.now().getTime() - DEAD_AFTER_MS) }
      const rows = await rowsIn(workers)
        .find({ delivers: true, heartbeatAt: alive }, { projection: { _id: 1 } })
        .toArray()
      return rows.map(({ _id }) => _id)
    },
    /** Leaves the number to others. Everything claimed must have been given back before. */
    leave: async (): Promise<void> => {
      clearInterval(timer)
      await beating
      const leaving = current
      current = undefined
      if (leaving) await rowsIn(workers).deleteOne({ _id: leaving.number, incarnation: leaving.incarnation })
    },
  }
}

export type MembershipLease = ReturnType<typeof createMembership>
