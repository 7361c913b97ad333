import { type ConnectionOptions, checkKey } from './connection.ts'
import { createCall } from './create-call.ts'
import { AdminApi, surface } from './generated/admin/api.gen.ts'

export type * from './generated/admin/index.ts'

/**
 * Options of {@link PosthornAdmin}.
 *
 * @example
 * ```ts
 * const options: PosthornAdminOptions = { token, baseUrl: 'https://hooks.example.com' }
 * ```
 */
export interface PosthornAdminOptions extends ConnectionOptions {
  /** A JWT with the scopes that the operations ask for, or the root key of the deployment. */
  token: string
}

/**
 * The client of operators: the webhooks of all tenants that the token reaches, and their deliveries. For servers only.
 *
 * @example
 * ```ts
 * const admin = new PosthornAdmin({ token, baseUrl: 'https://hooks.example.com' })
 * for await (const webhook of admin.webhooks.list({ tenant_id: tenantId })) console.log(webhook.url)
 * ```
 * @throws TypeError – for an option that is missing or cannot work; the message names it.
 */
export class PosthornAdmin extends AdminApi {
  constructor(options: PosthornAdminOptions) {
    super(createCall({ key: checkKey('token', options.token), surface }, options))
  }
}
