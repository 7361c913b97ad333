import type { AppScope } from '../access/scope.ts'
import { findEndpoint } from '../endpoints/find-endpoint.ts'
import type { EndpointRow } from '../endpoints/endpoint-model.ts'
import { type NumberedPage, type NumberedRequest, numberedPage, rowsBefore } from '../numbered-page.ts'
import { type Ordering, parseOrdering } from '../ordering.ts'
import { countDeliveries } from './count-deliveries.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import type { DeliveryRow, DeliveryStatus } from './delivery-model.ts'
import { type DeliveryView, toDeliveryView } from './delivery-view.ts'
import { halves, idWindows } from './id-windows.ts'
import { readWindows } from './read-windows.ts'
import { daysAfter } from './retention.ts'

export interface EndpointDeliveryFilter {
  status?: DeliveryStatus | undefined
  /** Nothing is listed unless the endpoint belongs to this tenant, … */
  tenantId?: string | undefined
  /** … has this edition, … */
  editionId?: string | undefined
  /** … and is active or not. */
  active?: boolean | undefined
}

const excludes = (row: EndpointRow, { tenantId, editionId, active }: EndpointDeliveryFilter): boolean =>
  (tenantId !== undefined && tenantId !== row.tenantId) ||
  (editionId !== undefined && editionId !== row.editionId) ||
  (active !== undefined && active !== row.active)

interface Query {
  endpoint: EndpointRow
  filter: { appId: string; endpointId: string; status?: DeliveryStatus }
}

/** By the time they were made, which their ids follow. */
const readByCreation = async (
  deps: DeliveryDeps,
  { endpoint, filter }: Query,
  direction: 1 | -1,
  skip: number,
  limit: number,
): Promise<DeliveryRow[]> => {
  const now = deps.now()
  const { retention } = await deps.directory.get(filter.appId)
  const kept = daysAfter(now, -retention.days)
  const oldest = direction === 1 && endpoint.createdAt > kept ? endpoint.createdAt : kept
  return await readWindows(
    {
      windows: idWindows(direction, oldest, now),
      halves: window => halves(window, direction, now),
      count: ({ from, to }) => deps.deliveries.countDocuments({ ...filter, _id: { $gte: from, $lt: to } }),
      read: ({ from, to }, skipped, wanted) =>
        deps.deliveries
          .find({ ...filter, _id: { $gte: from, $lt: to } })
          .sort({ _id: direction })
          .skip(skipped)
          .limit(wanted)
          .lean<DeliveryRow[]>(),
    },
    skip,
    limit,
  )
}

const fields = { modified: 'lastAttemptAt', name: 'eventType' } as const

/** By what no index is kept for: everything that matches is sorted, as little of it as will do. */
const readSorted = async (
  deps: DeliveryDeps,
  { filter }: Query,
  field: (typeof fields)[keyof typeof fields],
  direction: 1 | -1,
  skip: number,
  limit: number,
): Promise<DeliveryRow[]> => {
  const ids = await deps.deliveries
    .find(filter, { _id: 1 })
    .sort({ [field]: direction, _id: direction })
    .skip(skip)
    .limit(limit)
    .allowDiskUse(true)
    .lean<Pick<DeliveryRow, '_id'>[]>()
  const rows = await deps.deliveries
    .find({ _id: { $in: ids.map(({ _id }) => _id) }, appId: filter.appId })
    .lean<DeliveryRow[]>()
  const byId = new Map(rows.map(row => [row._id, row]))
  return ids.flatMap(({ _id }) => byId.get(_id) ?? [])
}

/** The counters are a moment behind, and the rows of a last page know better. */
const totalOf = (counted: number, before: number, found: number, pageSize: number): number => {
  const seen = before + Math.min(found, pageSize)
  if (found > pageSize) return Math.max(counted, seen + 1)
  return found > 0 || before === 0 ? seen : Math.min(counted, before)
}

/**
 * An endpoint's deliveries on numbered pages: in the order in which they were made, by last attempt (`modified`; never
 * tried ones come first), or by event type (`name`). Those that compare equal are in the order of their ids.
 * @throws NotFound
 */
export const listDeliveriesOfEndpoint =
  (deps: DeliveryDeps) =>
  async (
    scope: AppScope,
    endpointId: string,
    filter: EndpointDeliveryFilter,
    ordering: Ordering,
    request: NumberedRequest,
  ): Promise<NumberedPage<DeliveryView>> => {
    const endpoint = await findEndpoint(deps.endpoints, scope, endpointId)
    if (excludes(endpoint, filter)) return numberedPage([], request, 0, toDeliveryView)
    const { status } = filter
    const query = { endpoint, filter: { appId: scope.appId, endpointId, ...(status && { status }) } }
    const { subject, direction } = parseOrdering(ordering)
    const before = rowsBefore(request)
    const limit = request.pageSize + 1
    const [rows, counted] = await Promise.all([
      subject === 'created'
        ? readByCreation(deps, query, direction, before, limit)
        : readSorted(deps, query, fields[subject], direction, before, limit),
      countDeliveries(deps)(scope, [endpointId], status && [status]),
    ])
    const total = totalOf(counted, before, rows.length, request.pageSize)
    return numberedPage(rows, request, total, toDeliveryView)
  }
