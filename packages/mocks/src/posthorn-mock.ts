import type { HttpHandler } from 'msw'
import type { MockClock } from './clock/mock-clock.ts'
import type { Outcome } from './delivery/outcome.ts'
import type { AnyEvent, DataOf, EventShape } from './event-shape.ts'
import type { JsonObject } from './generated/types.gen.ts'
import type { MockPublished, PublishOptions } from './publishing/publish.ts'
import type { ConnectedEndpoint, ConnectOptions } from './receiving/connect.ts'
import type { OutcomeOption } from './receiving/receiver.ts'
import type { Target } from './receiving/target.ts'
import type { MockScenario } from './scenario/mock-scenario.ts'
import type { MockSeed } from './seeding/seed.ts'
import type { MockDelivery, MockState } from './state/snapshot.ts'

/**
 * A Posthorn in memory.
 *
 * @example
 * ```ts
 * const mock: PosthornMock = setupPosthorn({ catalog: ['order.paid'] })
 * const { secret } = await mock.connect(request => handleWebhook(request))
 * ```
 */
export interface PosthornMock<Events extends EventShape = AnyEvent> {
  /**
   * For msw, in Node and in browsers.
   *
   * @example
   * ```ts
   * setupServer(...mock.handlers).listen() // from msw/node
   * await setupWorker(...mock.handlers).start() // from msw/browser
   * ```
   */
  readonly handlers: readonly HttpHandler[]
  /**
   * The API without msw: answers requests itself, and never uses the network.
   *
   * @example
   * ```ts
   * const posthorn = new Posthorn({ ...mock, fetch: mock.fetch })
   * ```
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** For the SDK, as are `appId` and `apiKey`. */
  readonly baseUrl: string
  readonly appId: string
  readonly apiKey: string
  /**
   * What there is now: a copy, the oldest first, with secrets and sent requests in the clear.
   *
   * @example
   * ```ts
   * expect(mock.state.events).toMatchObject([{ type: 'order.paid', data: { orderId: 42 } }])
   * ```
   */
  readonly state: MockState
  /**
   * The mock's time.
   *
   * @example
   * ```ts
   * await mock.clock.forward(3600) // makes all retries of the next hour
   * ```
   */
  readonly clock: MockClock
  /**
   * What goes wrong with calls of the API.
   *
   * @example
   * ```ts
   * mock.scenario.start('rateLimited', { times: 1, operations: ['events.publish'] })
   * ```
   */
  readonly scenario: MockScenario
  /**
   * From now on endpoints make this of what they are sent, instead of the `outcome` of the options.
   *
   * @example
   * ```ts
   * mock.setOutcome(503)
   * ```
   * @throws RangeError – for a status code that HTTP does not have.
   */
  readonly setOutcome: (outcome: OutcomeOption) => void
  /**
   * Makes an endpoint whose requests go to your code: a function from `Request` to `Response`, a Hono or Express app, or a
   * URL. By default it takes all events, and has a secret of its own.
   *
   * @example
   * ```ts
   * await mock.connect(app, { secret: process.env.WEBHOOK_SECRET, events: ['order.*'] })
   * ```
   * @throws TypeError – for what the API would refuse.
   */
  readonly connect: (target: Target, endpoint?: ConnectOptions) => Promise<ConnectedEndpoint>
  /**
   * Leads requests for a URL to your code: for endpoints that your own code makes over the API.
   *
   * @example
   * ```ts
   * mock.route('https://shop.example.com/hooks', request => handleWebhook(request))
   * ```
   * @throws TypeError – for what is no URL, or takes no requests.
   */
  readonly route: (url: string, target: Target) => void
  /**
   * Publishes an event of the catalog, really signed, to all endpoints that take it, and resolves when your code has
   * answered. Without data it is made up as by `exampleData`.
   *
   * @example
   * ```ts
   * const { deliveries } = await mock.publish('order.paid', { orderId: 42 }, { trouble: 'duplicate' })
   * expect(deliveries[0]?.attempts.map(({ statusCode }) => statusCode)).toEqual([204, 204])
   * ```
   * @throws TypeError – for a type or data that the platform would refuse.
   * @throws Error – when no active endpoint takes the type.
   */
  readonly publish: <Type extends Events['type']>(
    type: Type,
    data?: DataOf<Events, Type>,
    options?: PublishOptions,
  ) => Promise<MockPublished>
  /**
   * Data for an event of this type, as `publish` makes it up: by the schema, else the example, else empty. What makes it up
   * by a schema needs Node; in browsers it is the example.
   *
   * @example
   * ```ts
   * const order = await mock.exampleData('order.paid')
   * ```
   * @throws TypeError – when the type is not in the catalog, or its schema is too hard to satisfy.
   */
  readonly exampleData: (type: Events['type']) => Promise<JsonObject>
  /**
   * Adds endpoints and events, also of the past. Resolves to the ids of the endpoints.
   *
   * @example
   * ```ts
   * await mock.seed({
   *   endpoints: [{ url: 'https://shop.example.com/hooks', events: ['*'] }],
   *   events: [{ type: 'order.paid', at: '2026-11-01T12:00:00Z', outcome: 503 }],
   * })
   * ```
   * @throws TypeError – for what the platform would refuse; the message names it.
   */
  readonly seed: (initial: MockSeed) => Promise<string[]>
  /**
   * Makes the next attempt of a delivery that is `pending` or `retrying`, whether or not it is due, with this outcome;
   * an attempt that is being made no longer counts, also one by an earlier `settle`. Resolves to the delivery as it is then.
   *
   * @example
   * ```ts
   * await mock.settle(deliveryId, 503)
   * ```
   * @throws Error – when there is no such delivery, or it is finished.
   * @throws RangeError – for a status code that HTTP does not have.
   */
  readonly settle: (deliveryId: number, outcome: Outcome) => Promise<MockDelivery>
  /**
   * Forgets everything but the options: endpoints, events, routes, scenario, moves of the clock.
   *
   * @example
   * ```ts
   * afterEach(() => mock.reset())
   * ```
   */
  readonly reset: () => void
}
