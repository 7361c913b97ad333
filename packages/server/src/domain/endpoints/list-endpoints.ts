import type { AppScope } from '../access/scope.ts'
import { type KeysetList, type Page, type PageRequest, readPage } from '../keyset.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import type { EndpointRow } from './endpoint-model.ts'
import { type EndpointView, toEndpointView } from './endpoint-view.ts'
import { findEndpoint } from './find-endpoint.ts'

const newestFirst: KeysetList<EndpointRow> = {
  name: 'webhooks',
  order: [['_id', -1]],
  positionOf: row => [row._id],
}

/** The app's endpoints, newest first. @throws InvalidInput at `["query", "cursor"]` */
export const listEndpoints =
  (deps: EndpointDeps) =>
  async (scope: AppScope, request: PageRequest): Promise<Page<EndpointView>> => {
    const page = await readPage(
      deps.cursors,
      newestFirst,
      [scope.appId],
      request,
      ({ filter, sort, limit }) =>
        deps.endpoints
          .find({ $and: [{ appId: scope.appId, deletedAt: null }, filter] })
          .sort(sort)
          .limit(limit)
          .lean<EndpointRow[]>(),
    )
    return { ...page, items: page.items.map(row => toEndpointView(row, deps.secretBox)) }
  }

/** @throws NotFound */
export const getEndpoint =
  (deps: EndpointDeps) =>
  async (scope: AppScope, endpointId: string): Promise<EndpointView> =>
    toEndpointView(await findEndpoint(deps.endpoints, scope, endpointId), deps.secretBox)
