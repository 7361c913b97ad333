import type { WithId } from 'mongodb'
import type { RollupWriter } from '../domain/analytics/rollup-writer.ts'
import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'
import { daysAfter } from '../domain/deliveries/retention.ts'
import { rowsIn } from '../domain/rows-in.ts'
import { verdictOn } from './crashes.ts'
import type { GiveBackDeps } from './give-back.ts'

const BATCH = 1_000

export interface InheritDeps extends GiveBackDeps {
  rollups: RollupWriter
  retentionDaysOf: (appId: string) => Promise<number>
  now: () => Date
}

const endPoison = async (deps: InheritDeps, claimedBy: string, row: WithId<DeliveryRow>): Promise<void> => {
  const expireAt = daysAfter(deps.now(), await deps.retentionDaysOf(row.appId))
  const { matchedCount } = await rowsIn(deps.deliveries).updateOne(
    { _id: row._id, 'claim.by': claimedBy },
    {
      $set: { status: 'failed', lastError: 'crashed', expireAt },
      $unset: { claim: '', extraAttempt: '' },
      $inc: { crashes: 1 },
    },
  )
  if (matchedCount > 0) deps.rollups.moved(row, row.status, 'failed')
}

/**
 * Makes everything that a worker which is no more had claimed wait again, due now. A crash is noted on what may have caused it, and
 * uses up no attempt; what caused it again and again ends as `failed`.
 * `blameless`: it left by itself. @returns how many deliveries there were
 */
export const inherit = async (
  deps: InheritDeps,
  claimedBy: string,
  end: 'crashed' | 'blameless' = 'crashed',
): Promise<number> => {
  const deliveries = rowsIn(deps.deliveries)
  for (let total = 0; ; ) {
    const rows = await deliveries
      .find({ claim: { $exists: true }, 'claim.by': claimedBy })
      .limit(BATCH)
      .toArray()
    if (rows.length === 0) return total
    const {
      innocent = [],
      suspect = [],
      poison = [],
    } = Object.groupBy(rows, row => (end === 'crashed' ? verdictOn(row) : 'innocent'))
    const filter = (some: typeof rows) => ({
      _id: { $in: some.map(({ _id }) => _id) },
      'claim.by': claimedBy,
    })
    const waitAgain = { $set: { nextAt: deps.now() }, $unset: { claim: '' as const } }
    if (innocent.length > 0) await deliveries.updateMany(filter(innocent), waitAgain)
    if (suspect.length > 0)
      await deliveries.updateMany(filter(suspect), { ...waitAgain, $inc: { crashes: 1 } })
    deps.onGivenBack(innocent.length + suspect.length)
    for (const row of poison) await endPoison(deps, claimedBy, row)
    await deps.wake([...new Set(rows.map(({ endpointId }) => endpointId))])
    total += rows.length
  }
}
