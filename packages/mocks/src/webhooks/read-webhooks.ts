import { paginate } from '../http/paginate.ts'
import { operation } from '../operation.ts'
import { endpointView, findEndpoint } from './find-endpoint.ts'

export const listWebhooks = operation('webhooksList', ({ state }, { query }) => {
  const { rows, pagination } = paginate(
    {
      scope: ['webhooks'],
      rows: state.endpoints.values(),
      positionOf: ({ sequence }) => sequence,
      order: 'newest-first',
    },
    query,
  )
  return { success: true, data: rows.map(endpointView), pagination }
})

export const getWebhook = operation('webhooksGet', ({ state }, { path }) => ({
  success: true,
  data: endpointView(findEndpoint(state, path.webhookId)),
}))
