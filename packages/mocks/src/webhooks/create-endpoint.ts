import { assertSubscribable } from '../catalog/subscriptions.ts'
import type { WebhookEndpointCreate } from '../generated/types.gen.ts'
import type { Mock } from '../mock.ts'
import { nextSequence, uuidOf } from '../state/ids.ts'
import type { EndpointRow } from '../state/state.ts'
import { assertUrl } from './accept-url.ts'
import { acceptHeaders } from './custom-headers.ts'
import { defaultOptions, impliedRetries } from './endpoint-options.ts'
import { newSecret, shownSecret } from './secrets.ts'

export interface CreatedEndpoint {
  row: EndpointRow
  secret: string
}

/** Makes an endpoint. @throws Problem – for what the contract's schema allows and the platform refuses all the same. */
export const createEndpoint = async (
  mock: Mock,
  { secret: given, ...wanted }: WebhookEndpointCreate,
): Promise<CreatedEndpoint> => {
  assertUrl(wanted.url, mock.allowLocalUrls)
  assertSubscribable(mock.catalog, wanted.events)
  const headers = acceptHeaders(wanted.headers ?? {})
  const secret = await newSecret(wanted.signatureScheme ?? 'hmac', given)
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
  return { row, secret: shownSecret(secret) }
}
