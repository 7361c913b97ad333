import type { CreateEndpoint } from '../../domain/endpoints/create-endpoint.ts'
import type { UpdateEndpoint } from '../../domain/endpoints/update-endpoint.ts'
import type { TenantEndpointCreate, TenantEndpointUpdate } from '../generated/types.gen.ts'

const TIMEOUT_SECONDS = 10

export const parseCreate = (body: TenantEndpointCreate): CreateEndpoint => ({
  name: body.name,
  url: body.url,
  events: ['*'],
  secret: body.secret,
  headers: body.headers_json,
  timeoutSeconds: body.timeout_seconds ?? TIMEOUT_SECONDS,
})

export const parseUpdate = ({ status, ...body }: TenantEndpointUpdate): UpdateEndpoint => ({
  name: body.name,
  url: body.url,
  secret: body.secret,
  headers: body.headers_json,
  timeoutSeconds: body.timeout_seconds,
  ...(status === 'ACTIVE' && { active: true, paused: false }),
  ...(status === 'PAUSED' && { paused: true }),
})

/** The domain's id of `ep_<uuid>`; of anything else one that there is not. */
export const parseId = (epId: string): string => (epId.startsWith('ep_') ? epId.slice('ep_'.length) : '')
