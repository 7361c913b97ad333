import { type ConnectionOptions, checkAppId, checkKey } from './connection.ts'
import { createCall } from './create-call.ts'
import { AppApi, basePath } from './generated/app/api.gen.ts'

/** Options of {@link Posthorn}. */
export interface PosthornOptions extends ConnectionOptions {
  /** The app that all calls are about. */
  appId: string
  /** An API key of the app, or of its tenant: `ph_…`. A root key for the deployment's own app, `_operations`. */
  apiKey: string
}

/**
 * The client of one app: publish events, manage webhook endpoints, read deliveries.
 *
 * Every method takes the operation's parameters as one flat object and resolves to the data of the answer; a list
 * resolves to `{ data, pagination }`. A failure rejects with a {@link PosthornError}.
 *
 * @example
 * ```ts
 * const posthorn = new Posthorn({ appId: 'shop', apiKey })
 * const { id, secret } = await posthorn.webhooks.create({ url: 'https://example.com/hooks', events: ['order.*'] })
 * await posthorn.events.publish({ type: 'order.paid', data: { orderId: 42 } })
 * ```
 * @throws TypeError – for an option that cannot work; the message names it.
 */
export class Posthorn extends AppApi {
  constructor(options: PosthornOptions) {
    const bound = { appId: checkAppId(options.appId) }
    super(createCall({ key: checkKey('apiKey', options.apiKey), basePath, bound }, options))
  }
}
