import { rowsIn } from '../../rows-in.ts'
import { type Increments, rollupId } from '../rollup-increments.ts'
import type { RollupRow } from '../rollup-model.ts'
import { spanMs } from '../span.ts'
import type { LossRow } from './loss-model.ts'
import type { RecountDeps } from './recount-deps.ts'
import { touchedMinutes } from './touched-minutes.ts'
import { type Counts, countAttemptsOf, countDeliveriesOf } from './true-counts.ts'

/** What a minute lacks, and how often it had been written when that was found. */
export interface Correction extends Increments {
  writes: number
}

const written = (row: RollupRow | null, withAttempts: boolean): Counts => {
  const counts: Counts = new Map()
  for (const kind of ['deliveries', 'pings'] as const) {
    for (const [status, count] of Object.entries(row?.[kind] ?? {})) counts.set(`${kind}.${status}`, count)
  }
  if (!withAttempts) return counts
  counts.set('attempts', row?.attempts ?? 0)
  for (const [bucket, count] of Object.entries(row?.latency ?? {})) counts.set(`latency.${bucket}`, count)
  return counts
}

const difference = (truth: Counts, found: Counts): Counts =>
  new Map(
    [...new Set([...truth.keys(), ...found.keys()])]
      .map((field): [string, number] => [field, (truth.get(field) ?? 0) - (found.get(field) ?? 0)])
      .filter(([, by]) => by !== 0),
  )

/** Compares what is counted for the minutes of a loss with the deliveries and attempts that there are. */
export const findCorrections = async (deps: RecountDeps, loss: LossRow): Promise<Correction[]> => {
  const touched = await touchedMinutes(deps, loss)
  const attempts = new Map<number, Map<string, Increments>>()
  for (const start of touched.attempts) attempts.set(start, await countAttemptsOf(deps, start))
  const corrections: Correction[] = []
  for (const minute of touched.endpoints) {
    const keptSince = deps.now().getTime() - (await deps.retentionDaysOf(minute.appId)) * spanMs.day
    if (minute.start < keptSince) continue
    const row = await rowsIn(deps.rollups).findOne({ _id: rollupId(minute, 'minute') })
    const withAttempts = attempts.has(minute.start)
    const tried = attempts.get(minute.start)?.get(minute.endpointId)
    const truth = new Map([...(await countDeliveriesOf(deps, minute)), ...(tried?.counts ?? [])])
    const counts = difference(truth, written(row, withAttempts))
    if (counts.size > 0) corrections.push({ ...minute, ...tried, writes: row?.writes ?? 0, counts })
  }
  return corrections
}
