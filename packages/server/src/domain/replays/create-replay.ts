import { MongoServerError } from 'mongodb'
import type { AppScope } from '../access/scope.ts'
import { findEndpoint } from '../endpoints/find-endpoint.ts'
import { NotFound, Unavailable } from '../errors.ts'
import { rowsIn } from '../rows-in.ts'
import { uuidv7 } from '../uuid.ts'
import { acceptFilters, type RequestedFilters } from './accept-filters.ts'
import type { ReplayDeps } from './replay-deps.ts'
import type { ReplayFilters, ReplayRow } from './replay-model.ts'
import { type ReplayView, toReplayView } from './replay-view.ts'
import { selectionOf } from './selection.ts'

/** Who makes a task does not wait longer for its total; the task counts by itself. Who only counts has nothing else. */
const TOTAL_WITHIN_MS = 5_000
const COUNT_WITHIN_MS = 12_000
/** Of the database: `MaxTimeMSExpired`, `ExceededTimeLimit`. */
const TOO_LONG = new Set<unknown>([50, 262])

type Asked = Pick<ReplayRow, 'appId' | 'filters' | 'createdAt'>
type Deps = Pick<ReplayDeps, 'deliveries' | 'endpoints' | 'now'>

/** How many deliveries there are to replay; null when counting them takes too long. */
const countAsked = async ({ deliveries }: Deps, asked: Asked, maxTimeMS: number): Promise<number | null> => {
  try {
    return await rowsIn(deliveries).countDocuments(selectionOf(asked), { maxTimeMS })
  } catch (error) {
    if (error instanceof MongoServerError && TOO_LONG.has(error.code)) return null
    throw error
  }
}

/** Deliveries outlive their endpoint, but cannot be sent to it any more: a filter by one that is gone is a mistake. */
const assertKnown = async (deps: Deps, scope: AppScope, filters: ReplayFilters, total: number | null) => {
  const { deliveryIds, endpointId } = filters
  if (deliveryIds && total === null) throw new Unavailable()
  if (deliveryIds && total !== deliveryIds.length) throw new NotFound('delivery')
  if (endpointId !== undefined) await findEndpoint(deps.endpoints, scope, endpointId)
}

const ask = async (deps: Deps, scope: AppScope, requested: RequestedFilters, withinMs: number) => {
  const asked = { appId: scope.appId, filters: acceptFilters(requested), createdAt: deps.now() }
  const total = await countAsked(deps, asked, withinMs)
  await assertKnown(deps, scope, asked.filters, total)
  return { ...asked, total }
}

/**
 * Counts what a replay of this would go through. @throws InvalidInput, NotFound as {@link createReplay}, Unavailable when
 * there are too many to count
 */
export const countReplay =
  (deps: ReplayDeps) =>
  async (scope: AppScope, requested: RequestedFilters): Promise<number> => {
    const { total } = await ask(deps, scope, requested, COUNT_WITHIN_MS)
    if (total === null) throw new Unavailable()
    return total
  }

/**
 * Makes a task that sends deliveries of the app again; it begins within seconds.
 * @throws InvalidInput when neither ids nor a filter are given, or both; NotFound when one of the ids, or the endpoint, is
 * not the app's
 */
export const createReplay =
  (deps: ReplayDeps & { onCreated: () => void }) =>
  async (scope: AppScope, requested: RequestedFilters): Promise<ReplayView> => {
    const row: ReplayRow = {
      ...(await ask(deps, scope, requested, TOTAL_WITHIN_MS)),
      _id: uuidv7(),
      status: 'pending',
      processed: 0,
      skipped: 0,
      after: 0,
      open: true,
    }
    await rowsIn(deps.replays).insertOne(row)
    deps.onCreated()
    return toReplayView(row)
  }
