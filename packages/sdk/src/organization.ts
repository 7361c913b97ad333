import { type ConnectionOptions, checkKey } from './connection.ts'
import { createCall } from './create-call.ts'
import { OrganizationApi, surface } from './generated/organization/api.gen.ts'

export type * from './generated/organization/index.ts'

/**
 * Options of {@link PosthornOrganization}.
 *
 * @example
 * ```ts
 * const options: PosthornOrganizationOptions = { apiKey, baseUrl: 'https://hooks.example.com' }
 * ```
 */
export interface PosthornOrganizationOptions extends ConnectionOptions {
  /** An API key of a tenant, or a JWT. */
  apiKey: string
}

/**
 * The client of a back office that works across organizations and editions: endpoints and their deliveries. For servers
 * only.
 *
 * @example
 * ```ts
 * const organization = new PosthornOrganization({ apiKey, baseUrl: 'https://hooks.example.com' })
 * for await (const endpoint of organization.webhookEndpoints.list({ is_active: false })) console.log(endpoint.url)
 * ```
 * @throws TypeError – for an option that is missing or cannot work; the message names it.
 */
export class PosthornOrganization extends OrganizationApi {
  constructor(options: PosthornOrganizationOptions) {
    super(createCall({ key: checkKey('apiKey', options.apiKey), surface }, options))
  }
}
