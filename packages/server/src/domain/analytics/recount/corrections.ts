import { countsOf, deliveryCountsOf } from '../counts-of.ts'
import { addCount, type Increments, rollupId } from '../rollup-increments.ts'
import { spanMs } from '../span.ts'
import { type Correction, correctionOf, findRollups } from './correction.ts'
import { countLeftBehind } from './left-behind.ts'
import type { RecountDeps } from './recount-deps.ts'
import type { Touched } from './touched-rollups.ts'
import { countAttemptsOf, countDeliveriesOf, deliveriesOf } from './true-counts.ts'

const onceAnApp = (deps: RecountDeps): ((appId: string) => Promise<number>) => {
  const known = new Map<string, Promise<number>>()
  return appId => {
    const days = known.get(appId) ?? deps.retentionDaysOf(appId)
    known.set(appId, days)
    return days
  }
}

/**
 * Compares what is counted in the finest rollups with the deliveries and attempts that there are. They are read before those:
 * what is counted meanwhile keeps them from being corrected.
 */
export const findCorrections = async (deps: RecountDeps, touched: Touched): Promise<Correction[]> => {
  const rows = await findRollups(deps, touched.rollups)
  const retentionDaysOf = onceAnApp(deps)
  const attempts = new Map<string, Increments>()
  for (const start of touched.attempts) await countAttemptsOf(deps, start, attempts)
  const corrections: Correction[] = []
  for (const key of touched.rollups) {
    const keptSince = deps.now().getTime() - (await retentionDaysOf(key.appId)) * spanMs.day
    if (key.start < keptSince) continue
    const row = rows.get(rollupId(key)) ?? null
    const hasAttempts = key.span === 'minute' && touched.attempts.has(key.start)
    const found = hasAttempts ? countsOf(row) : deliveryCountsOf(row)
    const tried = attempts.get(rollupId(key))
    const counts = new Map([...(await countDeliveriesOf(deps, key)), ...(tried?.counts ?? [])])
    const truth = { ...tried, ...key, counts }
    // What a publish left behind is never counted: where all are, there is none.
    if (!correctionOf(row, found, truth)) continue
    addCount(truth, 'deliveries.pending', -(await countLeftBehind(deps, deliveriesOf(key))))
    const correction = correctionOf(row, found, truth)
    if (correction) corrections.push(correction)
  }
  return corrections
}
