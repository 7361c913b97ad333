import { assertSubscribable } from '../catalog/subscriptions.ts'
import { endWaiting } from '../delivery/end-waiting.ts'
import { operation } from '../operation.ts'
import { assertUrl } from './accept-url.ts'
import { acceptHeaders } from './custom-headers.ts'
import { givenOptions, impliedRetries } from './endpoint-options.ts'
import { endpointView, findEndpoint } from './find-endpoint.ts'
import { joinSecrets, newSecret } from './secrets.ts'

export const updateWebhook = operation('webhooksUpdate', async (mock, { path, body }) => {
  const row = findEndpoint(mock.state, path.webhookId)
  const { endpoint } = row
  if (body.url !== undefined) assertUrl(body.url, mock.allowLocalUrls)
  if (body.events) assertSubscribable(mock.catalog, body.events, endpoint.events)
  const headers = body.headers ? acceptHeaders(body.headers, endpoint.headers) : endpoint.headers
  const { signatureScheme = endpoint.signatureScheme } = body
  if (signatureScheme !== endpoint.signatureScheme) {
    row.secrets = joinSecrets(await newSecret(signatureScheme), row.secrets)
  }
  row.endpoint = {
    ...endpoint,
    ...impliedRetries(body),
    ...body,
    headers,
    // Whoever switches it on or off takes over from Posthorn.
    ...(body.active !== undefined && { disabledAt: undefined, disabledReason: undefined }),
    updatedAt: mock.now().toISOString(),
  }
  endWaiting(mock.state, row.endpoint.id)
  const view = endpointView(row)
  const { id, url, events, active, updatedAt } = view
  return { success: true, data: { id, url, events, active, ...givenOptions(view, body), updatedAt } }
})
