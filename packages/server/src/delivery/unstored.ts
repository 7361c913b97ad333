import type { Model } from 'mongoose'
import type { RollupWriter } from '../domain/analytics/rollup-writer.ts'
import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'
import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import { insertEach } from '../domain/events/insert-each.ts'
import { rowsIn } from '../domain/rows-in.ts'
import { asClaimed } from './as-claimed.ts'

/** Most first attempts have ended by then. */
const GRACE_MS = 500
const RETRY_MS = 250

interface UnstoredDeps {
  deliveries: Model<DeliveryRow>
  rollups: Pick<RollupWriter, 'moved'>
  onError: (error: unknown) => void
}

interface Unstored {
  delivery: ClaimedDelivery
  onStored: () => void
}

/**
 * Deliveries that are on their way and have no row yet: the mark on their event stands for them. The outcome of the first
 * attempt writes the row, finished, once; when it takes longer than a moment, the row is written without it, claimed.
 */
export const createUnstored = ({ deliveries, rollups, onError }: UnstoredDeps) => {
  const unstored = new Map<number, Unstored>()
  const storing = new Map<number, Promise<void>>()
  const timers = new Set<NodeJS.Timeout>()
  let retry: NodeJS.Timeout | undefined
  let stopped = false

  /** Those of the deliveries that are in the database as they are here: an answer may have been lost. */
  const storedBefore = async (some: readonly Unstored[]): Promise<Set<number>> => {
    const found = await rowsIn(deliveries)
      .find(asClaimed(some.map(({ delivery }) => delivery)), { projection: { _id: 1 } })
      .toArray()
    return new Set(found.map(({ _id }) => _id))
  }

  const insert = async (batch: readonly Unstored[]): Promise<void> => {
    const rows = batch.map(({ delivery }) => delivery.row)
    const refused = (await insertEach(rowsIn(deliveries), rows)).flatMap(({ index }) => batch[index] ?? [])
    // The mark stays on for the others: a sweep made them, or somebody else has their ids.
    const ours = refused.length > 0 ? await storedBefore(refused) : undefined
    const strange = new Set(refused.filter(({ delivery }) => !ours?.has(delivery.row._id)))
    for (const it of batch.filter(some => !strange.has(some))) {
      rollups.moved(it.delivery.row, null, 'pending')
      it.onStored()
    }
  }

  const store = async (ids: readonly number[]): Promise<void> => {
    const batch = ids.flatMap(id => unstored.get(id) ?? [])
    if (batch.length === 0) return
    const batchIds = batch.map(({ delivery }) => delivery.row._id)
    const stored = insert(batch)
      .catch((error: unknown) => {
        onError(error)
        for (const it of batch) unstored.set(it.delivery.row._id, it)
        if (!stopped) retry ??= setTimeout(storeAgain, RETRY_MS)
      })
      .finally(() => {
        for (const id of batchIds) storing.delete(id)
      })
    for (const id of batchIds) {
      unstored.delete(id)
      storing.set(id, stored)
    }
    await stored
  }

  const storeAgain = (): void => {
    retry = undefined
    void store([...unstored.keys()])
  }

  const storeLater = (ids: readonly number[]): void => {
    if (stopped) return
    const timer = setTimeout(() => {
      timers.delete(timer)
      void store(ids)
    }, GRACE_MS)
    timers.add(timer)
  }

  /** Resolves when nothing of these is being written. */
  const written = async (ids: readonly number[]): Promise<void> => {
    for (;;) {
      const writes = ids.flatMap(id => storing.get(id) ?? [])
      if (writes.length === 0) return
      await Promise.all(writes)
    }
  }

  const flush = async (ids: readonly number[]): Promise<void> => {
    await store(ids)
    await written(ids)
  }

  return {
    /** Resolves when all of them have rows. */
    add: (added: readonly ClaimedDelivery[]): Promise<void> =>
      new Promise(resolve => {
        let left = added.length
        if (left === 0) return resolve()
        const onStored = (): void => {
          left -= 1
          if (left === 0) resolve()
        }
        for (const delivery of added) unstored.set(delivery.row._id, { delivery, onStored })
        storeLater(added.map(({ row }) => row._id))
      }),
    /** Leaves to their outcomes those of the deliveries that have no row. @returns by id what to call once it is written */
    take: async (deliveryIds: readonly number[]): Promise<Map<number, () => void>> => {
      await written(deliveryIds)
      const taken = deliveryIds.flatMap(id => unstored.get(id) ?? [])
      for (const { delivery } of taken) unstored.delete(delivery.row._id)
      return new Map(taken.map(({ delivery, onStored }) => [delivery.row._id, onStored]))
    },
    /** Writes a delivery's row now, if it has none. @returns whether it has one now, as far as can be told */
    store: async (deliveryId: number): Promise<boolean> => {
      await flush([deliveryId])
      return !unstored.has(deliveryId)
    },
    /** Leaves a delivery to the mark on its event. */
    forget: (deliveryId: number): void => void unstored.delete(deliveryId),
    /** Writes the rows that are missing, of some deliveries or of all; what fails is tried again later. */
    flush: (ids: readonly number[] = [...unstored.keys(), ...storing.keys()]): Promise<void> => flush(ids),
    /** Leaves what is left to the marks. */
    stop: (): void => {
      stopped = true
      unstored.clear()
      clearTimeout(retry)
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

export type UnstoredDeliveries = ReturnType<typeof createUnstored>
