import type { Scope } from '../access/scope.ts'
import { OPERATIONS_APP } from '../apps/operations-app.ts'
import { type NumberedPage, type NumberedRequest, numberedPage, rowsBefore } from '../numbered-page.ts'
import { type Ordering, parseOrdering } from '../ordering.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import type { EndpointRow } from './endpoint-model.ts'
import { type EndpointView, toEndpointView } from './endpoint-view.ts'

export interface EndpointFilter {
  tenantId?: string | undefined
  /** All tenants of the partner. */
  partnerId?: string | undefined
  appId?: string | undefined
  editionId?: string | undefined
  active?: boolean | undefined
}

const fields = { created: 'createdAt', modified: 'updatedAt', name: 'name' } as const

const sortBy = (ordering: Ordering): Record<string, 1 | -1> => {
  const { subject, direction } = parseOrdering(ordering)
  return { [fields[subject]]: direction, _id: direction }
}

const equal = (field: string, values: readonly (string | boolean | undefined)[]) =>
  values.flatMap(value => (value === undefined ? [] : [{ [field]: value }]))

/** What both the scope and the filter admit: a filter narrows a bound, and never widens it. */
const admitted = async ({ tenants }: Pick<EndpointDeps, 'tenants'>, scope: Scope, filter: EndpointFilter) => {
  const partners = equal('partnerId', [scope.partnerId, filter.partnerId])
  const ofPartners = partners.length > 0 && {
    tenantId: { $in: await tenants.distinct('_id', { $and: [{ hiddenAt: null }, ...partners] }) },
  }
  return {
    $and: [
      { deletedAt: null, appId: { $ne: OPERATIONS_APP } },
      ...equal('tenantId', [scope.tenantId, filter.tenantId]),
      ...equal('appId', [scope.appId, filter.appId]),
      ...equal('editionId', [filter.editionId]),
      ...equal('active', [filter.active]),
      ...(ofPartners ? [ofPartners] : []),
    ],
  }
}

/**
 * Endpoints of all apps that the scope reaches, those of the deployment's own app aside. Rows that compare equal are in
 * the order of their ids, so that pages neither repeat nor leave out any.
 */
export const listEndpointsWithin =
  (deps: EndpointDeps) =>
  async (
    scope: Scope,
    filter: EndpointFilter,
    ordering: Ordering,
    request: NumberedRequest,
  ): Promise<NumberedPage<EndpointView>> => {
    const query = await admitted(deps, scope, filter)
    const [rows, total] = await Promise.all([
      deps.endpoints
        .find(query)
        .sort(sortBy(ordering))
        .skip(rowsBefore(request))
        .limit(request.pageSize + 1)
        .lean<EndpointRow[]>(),
      deps.endpoints.countDocuments(query),
    ])
    return numberedPage(rows, request, total, row => toEndpointView(row, deps.secretBox))
  }
