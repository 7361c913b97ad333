import { type ConnectionOptions, checkKey } from './connection.ts'
import { createCall } from './create-call.ts'
import { PlatformApi, surface } from './generated/platform/api.gen.ts'

export type * from './generated/platform/index.ts'

/**
 * Options of {@link PosthornPlatform}.
 *
 * @example
 * ```ts
 * const options: PosthornPlatformOptions = { rootKey, baseUrl: 'https://hooks.example.com' }
 * ```
 */
export interface PosthornPlatformOptions extends ConnectionOptions {
  /** The root key of the deployment, or a JWT with the scopes `platform:read` and `platform:write`. */
  rootKey: string
}

/**
 * The client of whoever runs Posthorn: tenants, apps, their keys, the catalog of event types. For servers only; the
 * root key may do everything.
 *
 * @example
 * ```ts
 * const platform = new PosthornPlatform({ rootKey, baseUrl: 'https://hooks.example.com' })
 * const tenant = await platform.tenants.create({ name: 'Acme' })
 * const app = await platform.apps.create({ name: 'Shop', tenantId: tenant.id })
 * ```
 * @throws TypeError – for an option that is missing or cannot work; the message names it.
 */
export class PosthornPlatform extends PlatformApi {
  constructor(options: PosthornPlatformOptions) {
    super(createCall({ key: checkKey('rootKey', options.rootKey), surface }, options))
  }
}
