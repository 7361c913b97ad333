import { type ConnectionOptions, checkKey } from './connection.ts'
import { createCall } from './create-call.ts'
import { TenantApi, surface } from './generated/tenant/api.gen.ts'

export type * from './generated/tenant/index.ts'

/**
 * Options of {@link PosthornTenant}.
 *
 * @example
 * ```ts
 * const options: PosthornTenantOptions = { apiKey, baseUrl: 'https://hooks.example.com' }
 * ```
 */
export interface PosthornTenantOptions extends ConnectionOptions {
  /** An API key of the tenant. */
  apiKey: string
}

/**
 * The client of a tenant's own automation: registers endpoints, pauses and resumes them. For servers only.
 *
 * @example
 * ```ts
 * const tenant = new PosthornTenant({ apiKey, baseUrl: 'https://hooks.example.com' })
 * const endpoint = await tenant.endpoints.create({ name: 'Orders', url: 'https://shop.example.com/hooks' })
 * await tenant.endpoints.update(endpoint.id, { status: 'PAUSED' })
 * ```
 * @throws TypeError – for an option that is missing or cannot work; the message names it.
 */
export class PosthornTenant extends TenantApi {
  constructor(options: PosthornTenantOptions) {
    super(createCall({ key: checkKey('apiKey', options.apiKey), surface }, options))
  }
}
