import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import { type GiveBackDeps, giveBack } from './give-back.ts'
import type { UnstoredDeliveries } from './unstored.ts'

interface ReleaseDeps extends GiveBackDeps {
  /** The ids of what this process has claimed and not yet recorded. */
  held: Set<number>
  unstored: Pick<UnstoredDeliveries, 'flush' | 'forget'>
  onError: (error: unknown) => void
}

/** Gives back deliveries that this process has taken and not begun to send. */
export const createRelease = (deps: ReleaseDeps) => {
  const underWay = new Set<Promise<void>>()

  const release = async (deliveries: readonly ClaimedDelivery[]): Promise<void> => {
    if (deliveries.length === 0) return
    // First, so that what cannot be given back now is found to be nobody's later, by its claim or by its mark.
    const ids = deliveries.map(({ row }) => row._id)
    for (const id of ids) deps.held.delete(id)
    await deps.unstored.flush(ids)
    for (const id of ids) deps.unstored.forget(id)
    const byClaimer = Map.groupBy(deliveries, ({ row }) => row.claim.by)
    for (const [claimedBy, claimed] of byClaimer) {
      await giveBack(
        deps,
        claimedBy,
        claimed.map(({ row }) => row._id),
      )
    }
  }

  return {
    release,
    /** The same, for those who do not wait for it. */
    begin: (deliveries: readonly ClaimedDelivery[]): void => {
      const released = release(deliveries).catch(deps.onError)
      underWay.add(released)
      void released.finally(() => underWay.delete(released))
    },
    /** Resolves when everything that was begun has ended. */
    settled: async (): Promise<void> => void (await Promise.all(underWay)),
  }
}
