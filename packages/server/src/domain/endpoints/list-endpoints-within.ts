import type { Scope } from '../access/scope.ts'
import { type NumberedPage, type NumberedRequest, numberedPage, rowsBefore } from '../numbered-page.ts'
import { type Ordering, parseOrdering } from '../ordering.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import type { EndpointRow } from './endpoint-model.ts'
import { type EndpointView, toEndpointView } from './endpoint-view.ts'
import { type EndpointFilter, endpointsWithin } from './endpoints-within.ts'

const fields = { created: 'createdAt', modified: 'updatedAt', name: 'name' } as const

const sortBy = (ordering: Ordering): Record<string, 1 | -1> => {
  const { subject, direction } = parseOrdering(ordering)
  return { [fields[subject]]: direction, _id: direction }
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
    const query = await endpointsWithin(deps, scope, filter)
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

/** Likewise, all of them at once, newest first. */
export const allEndpointsWithin =
  (deps: EndpointDeps) =>
  async (scope: Scope): Promise<EndpointView[]> => {
    const query = await endpointsWithin(deps, scope)
    const rows = await deps.endpoints.find(query).sort(sortBy('-created')).lean<EndpointRow[]>()
    return rows.map(row => toEndpointView(row, deps.secretBox))
  }
