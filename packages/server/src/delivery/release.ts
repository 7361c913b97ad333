import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import { type GiveBackDeps, giveBack } from './give-back.ts'
import type { UnstoredDeliveries } from './unstored.ts'

interface ReleaseDeps extends GiveBackDeps {
  /** The ids of what this process has claimed and not yet recorded. */
  held: Set<number>
  unstored: Pick<UnstoredDeliveries, 'flush'>
}

/** Gives back deliveries of this process that it has not begun to send. */
export const createRelease =
  (deps: ReleaseDeps) =>
  async (deliveries: readonly ClaimedDelivery[]): Promise<void> => {
    // First, so that what cannot be given back now is found to be nobody's later.
    for (const { row } of deliveries) deps.held.delete(row._id)
    await deps.unstored.flush()
    const byClaimer = Map.groupBy(deliveries, ({ row }) => row.claim.by)
    for (const [claimedBy, claimed] of byClaimer) {
      await giveBack(
        deps,
        claimedBy,
        claimed.map(({ row }) => row._id),
      )
    }
  }
