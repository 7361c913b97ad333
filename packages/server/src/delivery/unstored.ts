import type { Model } from 'mongoose'
import type { RollupWriter } from '../domain/analytics/rollup-writer.ts'
import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'
import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import { insertEach } from '../domain/events/insert-each.ts'
import { rowsIn } from '../domain/rows-in.ts'

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

  const insert = async (batch: readonly Unstored[]): Promise<void> => {
    const refused = await insertEach(
      rowsIn(deliveries),
      batch.map(({ delivery }) => delivery.row),
    )
    // The mark stays on for what was refused: a sweep made it, or somebody else has its id.
    const there = new Set(refused.map(({ index }) => index))
    for (const { delivery, onStored } of batch.filter((_, index) => !there.has(index))) {
      rollups.moved(delivery.row, null, 'pending')
      onStored()
    }
  }

  const storeLater = (ids: readonly number[], afterMs: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      void store(ids)
    }, afterMs)
    timers.add(timer)
  }

  const store = async (ids: readonly number[]): Promise<void> => {
    const batch = ids.flatMap(id => unstored.get(id) ?? [])
    if (batch.length === 0) return
    const stored = insert(batch).catch((error: unknown) => {
      onError(error)
      for (const it of batch) unstored.set(it.delivery.row._id, it)
      storeLater(ids, RETRY_MS)
    })
    for (const { delivery } of batch) {
      unstored.delete(delivery.row._id)
      storing.set(delivery.row._id, stored)
    }
    await stored
    for (const { delivery } of batch) storing.delete(delivery.row._id)
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
        storeLater(
          added.map(({ row }) => row._id),
          GRACE_MS,
        )
      }),
    /** Leaves to their outcomes those of the deliveries that have no row. @returns by id what to call once it is written */
    take: async (deliveryIds: readonly number[]): Promise<Map<number, () => void>> => {
      await Promise.all(deliveryIds.flatMap(id => storing.get(id) ?? []))
      const taken = deliveryIds.flatMap(id => unstored.get(id) ?? [])
      for (const { delivery } of taken) unstored.delete(delivery.row._id)
      return new Map(taken.map(({ delivery, onStored }) => [delivery.row._id, onStored]))
    },
    /** Writes a delivery's row now, if it has none. */
    store: async (deliveryId: number): Promise<void> => {
      await store([deliveryId])
      await storing.get(deliveryId)
    },
    /** Leaves a delivery to the mark on its event. */
    forget: (deliveryId: number): void => void unstored.delete(deliveryId),
    /** Writes the rows that are missing; what fails is tried again. */
    flush: async (): Promise<void> => {
      await store([...unstored.keys()])
      await Promise.all(storing.values())
    },
    /** Leaves what is left to the marks. */
    stop: (): void => {
      unstored.clear()
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

export type UnstoredDeliveries = ReturnType<typeof createUnstored>
