import { type GiveBackDeps, giveBack } from './give-back.ts'
import { rowsIn } from '../domain/rows-in.ts'

const LOOK_MS = 15_000

interface ReclaimerDeps extends GiveBackDeps {
  incarnation: () => string
  /** The ids of all deliveries that this process knows it has. */
  held: ReadonlySet<number>
}

/**
 * Finds deliveries that carry this process's claim and that it knows nothing of: written by a publish, or a claim, whose
 * answer the database never got across. What is unknown at two looks in a row is given back.
 */
export const createReclaimer = (deps: ReclaimerDeps) => {
  let suspects = new Set<number>()
  let timer: NodeJS.Timeout | undefined

  const look = async (): Promise<void> => {
    const claimedBy = deps.incarnation()
    const rows = await rowsIn(deps.deliveries)
      .find({ claim: { $exists: true }, 'claim.by': claimedBy }, { projection: { _id: 1 } })
      .toArray()
    const unknown = rows.map(({ _id }) => _id).filter(id => !deps.held.has(id))
    await giveBack(
      deps,
      claimedBy,
      unknown.filter(id => suspects.has(id)),
    )
    suspects = new Set(unknown)
  }

  return {
    start: (): void => {
      timer = setInterval(() => void look().catch(() => undefined), LOOK_MS)
    },
    stop: (): void => clearInterval(timer),
  }
}
