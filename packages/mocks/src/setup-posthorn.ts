import type { HttpHandler } from 'msw'
import { appHandlers } from './app-handlers.ts'
import { createCatalog } from './catalog/catalog.ts'
import { type Outcome, resultOf } from './delivery/outcome.ts'
import { settle } from './delivery/settle.ts'
import type { Mock } from './mock.ts'
import { apiUrl } from './api-url.ts'
import type { PosthornMockOptions } from './options.ts'
import { type MockDelivery, type MockState, snapshot, snapshotDelivery } from './state/snapshot.ts'
import { createState } from './state/state.ts'

/** A Posthorn in memory. */
export interface PosthornMock {
  /** For msw: `setupServer(...posthorn.handlers)` in Node, `setupWorker(...posthorn.handlers)` in a browser. */
  readonly handlers: readonly HttpHandler[]
  /** For the SDK, as are `appId` and `apiKey`. */
  readonly baseUrl: string
  readonly appId: string
  readonly apiKey: string
  /** What there is now: a copy, the oldest first, with secrets and sent requests in the clear. */
  readonly state: MockState
  /**
   * Makes the next attempt of a delivery that is `pending` or `retrying`, whether or not it is due, with this outcome.
   * Resolves to the delivery as it is then.
   *
   * @throws Error – when there is no such delivery, or it is finished.
   * @throws RangeError – for a status code that HTTP does not have.
   */
  readonly settle: (deliveryId: number, outcome: Outcome) => Promise<MockDelivery>
  /** Forgets everything but the options; meant for `afterEach`. */
  readonly reset: () => void
}

/**
 * Makes a Posthorn in memory that follows the contract: what is created can be listed, what is published becomes
 * deliveries with signed attempts, and bad input is refused as a server refuses it.
 *
 * @example
 * ```ts
 * const mock = setupPosthorn({ catalog: ['order.paid'] })
 * const server = setupServer(...mock.handlers)
 * beforeAll(() => server.listen())
 * afterEach(() => mock.reset())
 * afterAll(() => server.close())
 *
 * const { appId, apiKey, baseUrl } = mock
 * const posthorn = new Posthorn({ appId, apiKey, baseUrl })
 * ```
 * @throws TypeError – for an option that cannot work; the message names it.
 * @throws RangeError – for an outcome with a status code that HTTP does not have.
 */
export const setupPosthorn = (options: PosthornMockOptions = {}): PosthornMock => {
  const { baseUrl = 'http://127.0.0.1:8080', appId = 'app', apiKey = 'ph_test', outcome = 204 } = options
  const { scopes, catalog = [], allowLocalUrls = false, now = () => new Date() } = options
  if (typeof outcome !== 'function' && outcome !== 'pending') resultOf(outcome)
  const mock: Mock = {
    appId,
    apiKey,
    scopes: scopes && new Set(scopes),
    catalog: createCatalog(catalog, now()),
    allowLocalUrls,
    receiver: typeof outcome === 'function' ? outcome : () => outcome,
    now,
    state: createState(),
  }

  return {
    handlers: appHandlers(mock, apiUrl(baseUrl)),
    baseUrl,
    appId,
    apiKey,
    get state() {
      return snapshot(mock.state)
    },
    settle: async (deliveryId, result) => snapshotDelivery(await settle(mock, deliveryId, result)),
    reset: () => {
      mock.state = createState()
    },
  }
}
