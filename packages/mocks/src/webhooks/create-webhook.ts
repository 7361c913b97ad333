import { assertSubscribable } from '../catalog/subscriptions.ts'
import { operation } from '../operation.ts'
import { nextSequence, uuidOf } from '../state/ids.ts'
import { assertUrl } from './accept-url.ts'
import { acceptHeaders } from './custom-headers.ts'
import { assertAvailable, defaultOptions, givenOptions, impliedRetries } from './endpoint-options.ts'
import { endpointView } from './find-endpoint.ts'
import { acceptSecret } from './secrets.ts'

export const createWebhook = operation('webhooksCreate', (mock, { body: { secret: given, ...wanted } }) => {
  assertAvailable(wanted)
  assertUrl(wanted.url, mock.allowLocalUrls)
  assertSubscribable(mock.catalog, wanted.events)
  const headers = acceptHeaders(wanted.headers ?? {})
  const secret = acceptSecret(given)
  const now = mock.now()
  const sequence = nextSequence(mock.state)
  const row = {
    sequence,
    secrets: [secret],
    endpoint: {
      id: uuidOf(now, sequence),
      active: true,
      ...defaultOptions,
      ...impliedRetries(wanted),
      ...wanted,
      headers,
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
    },
  }
  mock.state.endpoints.set(row.endpoint.id, row)
  const view = endpointView(row)
  const { id, url, events, active, createdAt } = view
  return {
    success: true,
    data: { id, url, events, active, ...givenOptions(view, wanted), createdAt, secret: secret.value },
  }
})
