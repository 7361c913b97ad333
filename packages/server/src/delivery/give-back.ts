import type { Model } from 'mongoose'
import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'
import type { HandOver } from '../domain/deliveries/hand-over.ts'
import { rowsIn } from '../domain/rows-in.ts'

const BATCH = 1_000

export interface GiveBackDeps {
  deliveries: Model<DeliveryRow>
  wake: HandOver['wake']
  /** So many deliveries that had been claimed wait again. */
  onGivenBack: (deliveries: number) => void
}

/**
 * Makes claimed deliveries wait again, due as if nobody had taken them: before what was made after them. No attempt is
 * counted. `ids`: only these of the claimer's.
 */
export const giveBack = async (
  deps: GiveBackDeps,
  claimedBy: string,
  ids: readonly number[],
): Promise<void> => {
  for (let at = 0; at < ids.length; at += BATCH) {
    const filter = { _id: { $in: ids.slice(at, at + BATCH) }, 'claim.by': claimedBy }
    const endpointIds = await rowsIn(deps.deliveries).distinct('endpointId', filter)
    const waitAgain = [{ $set: { nextAt: '$createdAt' } }, { $unset: 'claim' }]
    deps.onGivenBack((await rowsIn(deps.deliveries).updateMany(filter, waitAgain)).modifiedCount)
    await deps.wake(endpointIds)
  }
}
