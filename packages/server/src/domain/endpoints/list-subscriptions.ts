import type { AppScope } from '../access/scope.ts'
import { type KeysetList, type Page, type PageRequest, readPage } from '../keyset.ts'
import type { EndpointDeps } from './endpoint-deps.ts'

/** One of the patterns that one endpoint subscribes to. */
export interface SubscriptionView {
  endpointId: string
  pattern: string
  active: boolean
}

interface SubscriptionRow {
  _id: string
  events: string
  active: boolean
}

const byEndpoint: KeysetList<SubscriptionRow> = {
  name: 'subscriptions',
  order: [
    ['_id', -1],
    ['events', 1],
  ],
  positionOf: row => [row._id, row.events],
}

/** What the app's endpoints subscribe to, those of the newest first. @throws InvalidInput at `["query", "cursor"]` */
export const listSubscriptions =
  (deps: Pick<EndpointDeps, 'endpoints' | 'cursors'>) =>
  async ({ appId }: AppScope, request: PageRequest): Promise<Page<SubscriptionView>> => {
    const page = await readPage(deps.cursors, byEndpoint, [appId], request, ({ filter, sort, limit }) =>
      deps.endpoints.aggregate<SubscriptionRow>([
        { $match: { appId, deletedAt: null } },
        { $project: { events: 1, active: 1 } },
        { $unwind: '$events' },
        { $match: filter },
        { $sort: sort },
        { $limit: limit },
      ]),
    )
    const items = page.items.map(({ _id, events, active }) => ({ endpointId: _id, pattern: events, active }))
    return { ...page, items }
  }
