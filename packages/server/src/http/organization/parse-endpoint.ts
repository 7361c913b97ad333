import type { CreateEndpoint } from '../../domain/endpoints/create-endpoint.ts'
import { endpointDefaults } from '../../domain/endpoints/endpoint-defaults.ts'
import type { UpdateEndpoint } from '../../domain/endpoints/update-endpoint.ts'
import type {
  OrganizationEndpointCreate,
  OrganizationEndpointReplace,
  OrganizationEndpointUpdate,
} from '../generated/types.gen.ts'

const parse = (body: OrganizationEndpointUpdate) => ({
  name: body.name,
  url: body.url,
  events: body.events,
  editionId: body.edition_id,
  active: body.is_active,
  timeoutSeconds: body.timeout_seconds,
})

export const parseCreate = (body: OrganizationEndpointCreate): CreateEndpoint => ({
  ...parse(body),
  url: body.url,
  events: body.events,
})

/** What the body leaves out stays. */
export const parseUpdate = (body: OrganizationEndpointUpdate): UpdateEndpoint => parse(body)

/** What the body leaves out is as on a new endpoint. */
export const parseReplace = (body: OrganizationEndpointReplace): UpdateEndpoint => ({
  ...parse(body),
  editionId: body.edition_id ?? null,
  active: body.is_active ?? true,
  timeoutSeconds: body.timeout_seconds ?? endpointDefaults.timeoutSeconds,
})
