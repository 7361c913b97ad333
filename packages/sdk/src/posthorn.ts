import { type ConnectionOptions, checkAppId, checkKey } from './connection.ts'
import { createCall } from './create-call.ts'
import { AppApi, surface } from './generated/app/api.gen.ts'

/**
 * Options of {@link Posthorn}.
 *
 * @example
 * ```ts
 * const options: PosthornOptions = { appId: 'shop', apiKey, baseUrl: 'https://hooks.example.com' }
 * ```
 */
export interface PosthornOptions extends ConnectionOptions {
  /** The app that all calls are about. */
  appId: string
  /** An API key of the app, or of its tenant: `ph_…`. A root key for the deployment's own app, `_operations`. */
  apiKey: string
}

/**
 * The client of one app: publish events, manage webhook endpoints, read deliveries.
 *
 * A method takes the ids of the path, then everything else as one flat object, and resolves to the data of the answer.
 * A list is a {@link Pager}: iterate it, or ask for a `page()`. A failure rejects with a {@link PosthornError}.
 *
 * @example
 * ```ts
 * const posthorn = new Posthorn({ appId: 'shop', apiKey, baseUrl: 'https://hooks.example.com' })
 * const { id, secret } = await posthorn.webhooks.create({ url: 'https://example.com/hooks', events: ['order.*'] })
 * await posthorn.events.publish({ type: 'order.paid', data: { orderId: 42 } })
 * for await (const delivery of posthorn.deliveries.list(id, { status: 'failed' })) console.log(delivery.lastError)
 * ```
 * @throws TypeError – for an option that is missing or cannot work; the message names it.
 */
export class Posthorn extends AppApi {
  /** The app that all calls are about. */
  readonly appId: string
  readonly #options: PosthornOptions

  constructor(options: PosthornOptions) {
    const appId = checkAppId(options.appId)
    super(createCall({ key: checkKey('apiKey', options.apiKey), surface, bound: { appId } }, options))
    this.appId = appId
    this.#options = { ...options }
  }

  /**
   * A client of another app, with everything else as it is here. The key must be good for that app too: a tenant's key
   * is for all apps of the tenant.
   *
   * @example
   * ```ts
   * for (const customer of customers) await posthorn.forApp(customer.appId).events.publish(event)
   * ```
   * @throws TypeError – when `appId` is not the id of an app.
   */
  forApp(appId: string): Posthorn {
    return new Posthorn({ ...this.#options, appId })
  }
}
