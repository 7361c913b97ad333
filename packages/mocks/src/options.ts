import type { CatalogEntry } from './catalog/accept-entry.ts'
import type { OutcomeOption } from './receiving/receiver.ts'
import type { ScenarioName } from './scenario/scenario.ts'

/**
 * A right of an API key, as the contract's security requirements name them.
 *
 * @example
 * ```ts
 * setupPosthorn({ scopes: ['events:write'] }) // the key publishes, and does nothing else
 * ```
 */
export type MockScope =
  | 'webhooks:read'
  | 'webhooks:write'
  | 'deliveries:read'
  | 'deliveries:write'
  | 'events:read'
  | 'events:write'

/**
 * Options of {@link setupPosthorn}.
 *
 * @example
 * ```ts
 * setupPosthorn({ catalog: ['order.paid'], appId: 'shop', outcome: 503, scenario: 'slow' })
 * ```
 */
export interface PosthornMockOptions {
  /** Where your code expects the server, as given to the SDK; `http://127.0.0.1:8080` by default, as there. */
  baseUrl?: string
  /** The one app that there is; `app` by default. Any other is answered with 404. */
  appId?: string
  /** The one API key that is accepted; `ph_test` by default. Any other is answered with 401. */
  apiKey?: string
  /** What the API key may do; everything by default. An operation that needs more is answered with 403. */
  scopes?: readonly MockScope[]
  /**
   * The event types that can be published and subscribed to, as names or in full; none by default. As on a real server,
   * any other type is answered with 422.
   */
  catalog?: readonly (string | CatalogEntry)[]
  /**
   * What endpoints make of the attempts that they are sent: an {@link Outcome}, or a function that decides it for each.
   * `'pending'` leaves deliveries open, for `settle` to end them; `'send'` really sends each to its endpoint's URL. 204 by
   * default: every delivery succeeds at once. Where `connect` or `route` lead to your code, that decides instead.
   */
  outcome?: OutcomeOption
  /** Takes endpoints with `http` URLs and private addresses, like a server with settings for development; off by default. */
  allowLocalUrls?: boolean
  /** The clock that `clock` starts from; the real one by default. */
  now?: () => Date
  /** What goes wrong with calls of the API, from the start and after each reset; nothing by default. */
  scenario?: ScenarioName
  /** Which example data is made up for events that are published without data: the same for the same number. 1 by default. */
  seed?: number
}
