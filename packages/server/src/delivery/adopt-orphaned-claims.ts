import type { Model } from 'mongoose'
import { rowsIn } from '../domain/rows-in.ts'
import type { WorkerRow } from '../domain/workers/worker-model.ts'
import { type InheritDeps, inherit } from './inherit.ts'

interface AdoptDeps extends InheritDeps {
  workers: Model<WorkerRow>
}

/**
 * Finds claims of incarnations that no worker has: written by one that left, or was replaced, while the write was on its
 * way. What is found at two looks in a row is given to the living.
 */
export const createAdoption = (deps: AdoptDeps) => {
  let suspects = new Set<string>()
  return async (): Promise<void> => {
    const claimers = await rowsIn(deps.deliveries).distinct('claim.by', { claim: { $exists: true } })
    const known = new Set(await rowsIn(deps.workers).distinct('incarnation', {}))
    const unknown = claimers.filter(
      (claimer): claimer is string =>
        typeof claimer === 'string' && !known.has(claimer) && !known.has(`buried:${claimer}`),
    )
    for (const claimer of unknown) if (suspects.has(claimer)) await inherit(deps, claimer, 'blameless')
    suspects = new Set(unknown)
  }
}
