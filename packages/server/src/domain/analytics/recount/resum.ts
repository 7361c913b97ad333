import { countsOf } from '../counts-of.ts'
import { readRollups } from '../read-rollups.ts'
import { addAll, type Increments, type RollupKey, rollupId } from '../rollup-increments.ts'
import { floorTo, type Span, spanMs } from '../span.ts'
import { correct, correctionOf, findRollup } from './correction.ts'
import type { RecountDeps } from './recount-deps.ts'

type ResumDeps = Pick<RecountDeps, 'rollups'>

const SUMS = [
  ['minute', 'hour'],
  ['hour', 'day'],
] as const satisfies [parts: Span, sum: Span][]

/** So often a sum is made anew at once when somebody else wrote it meanwhile. */
const TRIES = 3

const addUp = async (deps: ResumDeps, key: RollupKey, parts: Span): Promise<Increments> => {
  const sum: Increments = { ...key, counts: new Map() }
  const stretch = { span: parts, from: key.start, to: key.start + spanMs[key.span] }
  const of = { appId: key.appId, endpointIds: [key.endpointId] }
  for await (const row of readRollups(deps.rollups, of, [stretch])) addAll(sum, countsOf(row), row)
  return sum
}

/**
 * Makes a rollup the sum of its parts, and says whether it was already. It is read before them: what is written meanwhile
 * keeps it from being changed.
 */
const isSumOf = async (deps: ResumDeps, key: RollupKey, parts: Span): Promise<boolean> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const row = await findRollup(deps, key)
    const correction = correctionOf(row, countsOf(row), await addUp(deps, key, parts))
    if (!correction) return true
    if (await correct(deps, correction)) return false
  }
  return false
}

const holding = (finer: readonly RollupKey[], span: Span): RollupKey[] => {
  const keys = finer.map(part => ({ ...part, span, start: floorTo(span, part.start) }))
  return [...new Map(keys.map(key => [rollupId(key), key])).values()]
}

/** Makes the hours and days that rollups are part of the sums of their parts. Says whether all were already. */
export const resum = async (deps: ResumDeps, rollups: readonly RollupKey[]): Promise<boolean> => {
  let areRight = true
  for (const [parts, span] of SUMS) {
    const finer = rollups.filter(key => key.span !== span)
    for (const key of holding(finer, span)) areRight = (await isSumOf(deps, key, parts)) && areRight
  }
  return areRight
}
