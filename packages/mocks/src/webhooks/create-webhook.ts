import { operation } from '../operation.ts'
import { createEndpoint } from './create-endpoint.ts'
import { givenOptions } from './endpoint-options.ts'
import { endpointView } from './find-endpoint.ts'

export const createWebhook = operation('webhooksCreate', async (mock, { body }) => {
  const { row, secret } = await createEndpoint(mock, body)
  const view = endpointView(row)
  const { id, url, events, active, createdAt } = view
  return {
    success: true,
    data: { id, url, events, active, ...givenOptions(view, body), createdAt, secret },
  }
})
