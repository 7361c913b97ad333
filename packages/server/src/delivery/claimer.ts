import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import { type EndpointConfig, toEndpointConfig } from '../domain/endpoints/endpoint-config.ts'
import type { EndpointRow } from '../domain/endpoints/endpoint-model.ts'
import type { SecretBox } from '../domain/secret-box.ts'
import { type ClaimDeps, claimDue, moveHead } from './claim-due.ts'
import { slotsOf } from './lanes.ts'
import { rowsIn } from '../domain/rows-in.ts'

const POLL_MS = 100
const ENDPOINTS_A_LOOK = 200
const CLAIMS_AT_ONCE = 4
const LEAVE_OUT_MS = 1_000
const MAX_CONFIGS = 10_000

interface ClaimerDeps extends ClaimDeps {
  secretBox: SecretBox
  ownedLanes: () => readonly number[]
  mayClaim: () => boolean
  room: (endpoint: EndpointConfig) => number
  /** A claim of its own for every batch. */
  nextClaim: () => { by: string; token: string }
  accept: (deliveries: readonly ClaimedDelivery[]) => void
  endWaiting: (row: EndpointRow) => Promise<void>
  onError: (error: unknown) => void
}

/**
 * Looks at the endpoints of the owned lanes that have something due, and claims for each what this process has room for.
 * One that is saturated is left out until it has room, however long its backlog.
 */
export const createClaimer = (deps: ClaimerDeps) => {
  const configs = new Map<string, EndpointConfig>()
  /** Endpoints without room, and until when (monotonic milliseconds) they are not looked at unless they say otherwise. */
  const saturated = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let again = false
  let stopped = true

  const configOf = (row: EndpointRow): EndpointConfig => {
    const known = configs.get(row._id)
    if (known?.revision === row.revision) return known
    if (configs.size >= MAX_CONFIGS) configs.clear()
    const config = toEndpointConfig(row, deps.secretBox)
    configs.set(row._id, config)
    return config
  }

  const dueEndpoints = (): Promise<EndpointRow[]> => {
    const now = performance.now()
    for (const [id, until] of saturated) if (until <= now) saturated.delete(id)
    const slots = deps.ownedLanes().map(slotsOf)
    return rowsIn(deps.endpoints)
      .find({
        dueAt: { $exists: true, $lte: deps.now() },
        $or: slots.map(({ first, last }) => ({ slot: { $gte: first, $lte: last } })),
        ...(saturated.size > 0 && { _id: { $nin: [...saturated.keys()] } }),
      })
      .limit(ENDPOINTS_A_LOOK)
      .toArray()
  }

  const claimFor = async (row: EndpointRow): Promise<void> => {
    const endpoint = configOf(row)
    if (endpoint.deleted || endpoint.decision === 'inactive' || endpoint.decision === 'disabled')
      return deps.endWaiting(row)
    if (endpoint.decision === 'paused') return await moveHead(deps, row, undefined)
    const room = deps.room(endpoint)
    if (room <= 0) return void saturated.set(row._id, performance.now() + LEAVE_OUT_MS)
    const claimed = await claimDue(deps, row, endpoint, deps.nextClaim(), room)
    deps.accept(claimed)
    if (claimed.length === room) again = true
  }

  const look = async (): Promise<void> => {
    do {
      again = false
      if (stopped || !deps.mayClaim() || deps.ownedLanes().length === 0) return
      const rows = await dueEndpoints()
      if (rows.length === ENDPOINTS_A_LOOK) again = true
      const next = rows.values()
      const worker = async () => {
        for (const row of next) await claimFor(row).catch(deps.onError)
      }
      await Promise.all(Array.from({ length: CLAIMS_AT_ONCE }, worker))
    } while (again)
  }

  const schedule = (): void => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(run, POLL_MS)
  }

  const run = (): void => {
    if (looking) {
      again = true
      return
    }
    looking = look()
      .catch(deps.onError)
      .finally(() => {
        looking = undefined
        schedule()
      })
  }

  return {
    start: (): void => {
      stopped = false
      run()
    },
    /** Something may be due now: looks at once instead of at the next turn. */
    nudge: (): void => {
      if (!stopped) run()
    },
    /** An endpoint that was left out has room again. */
    hasRoom: (endpointId: string): void => {
      if (saturated.delete(endpointId) && !stopped) run()
    },
    /** Claims no more; resolves when the look under way has ended. */
    stop: async (): Promise<void> => {
      stopped = true
      clearTimeout(timer)
      await looking
    },
  }
}
