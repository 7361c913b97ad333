import { settle } from './delivery/settle.ts'
import { createCatalog } from './catalog/catalog.ts'
import { createClock } from './clock/clock.ts'
import { mockClock } from './clock/mock-clock.ts'
import { createExampleData } from './examples/example-data.ts'
import { apiUrl } from './http/api-url.ts'
import { createFetch } from './http/fetch.ts'
import type { JsonObject } from './generated/types.gen.ts'
import type { Mock } from './mock.ts'
import type { PosthornMockOptions } from './options.ts'
import type { PosthornMock } from './posthorn-mock.ts'
import { type MockPublished, publish, type PublishOptions } from './publishing/publish.ts'
import { connect, route } from './receiving/connect.ts'
import { acceptOutcome, createReceiver } from './receiving/receiver.ts'
import type { FetchHandler } from './receiving/target.ts'
import { acceptScenario, mockScenario } from './scenario/mock-scenario.ts'
import { seed } from './seeding/seed.ts'
import { snapshot, snapshotDelivery } from './state/snapshot.ts'
import { createState } from './state/state.ts'

/** What differs between a mock in a test's process and one that is a server. */
export interface Surroundings {
  /** Makes requests that leave the process. */
  send: FetchHandler
  perform: Mock['perform']
  attempted: Mock['attempted']
}

/**
 * A Posthorn in memory as a test has it in hand, whatever the events of its catalog, and however calls reach it.
 *
 * @example
 * ```ts
 * const failOnce = (mock: PosthornControls) => mock.scenario.start('failing', { times: 1 })
 * ```
 */
export interface PosthornControls
  extends Omit<PosthornMock, 'handlers' | 'fetch' | 'publish' | 'exampleData'> {
  readonly publish: (type: string, data?: unknown, options?: PublishOptions) => Promise<MockPublished>
  readonly exampleData: (type: string) => Promise<JsonObject>
}

interface InMemory {
  mock: Mock
  controls: PosthornControls
  fetch: PosthornMock['fetch']
}

/** What a mock begins with, and begins with again after a reset. */
const startOf = (options: PosthornMockOptions): Pick<Mock, 'outcome' | 'scenario' | 'state'> => ({
  outcome: acceptOutcome(options.outcome ?? 204),
  scenario: options.scenario && acceptScenario(options.scenario),
  state: createState(),
})

const createMock = (options: PosthornMockOptions, { send, perform, attempted }: Surroundings): Mock => {
  const { appId = 'app', apiKey = 'ph_test', scopes, catalog: entries = [], allowLocalUrls = false } = options
  const clock = createClock(options.now ?? (() => new Date()))
  const catalog = createCatalog(entries, clock.now())
  const mock: Mock = {
    appId,
    apiKey,
    scopes: scopes && new Set(scopes),
    catalog,
    allowLocalUrls,
    receiver: createReceiver(() => mock, send),
    exampleData: createExampleData(catalog, options.seed ?? 1),
    clock,
    now: clock.now,
    perform,
    attempted,
    ...startOf(options),
  }
  return mock
}

/**
 * @throws TypeError – for an option that cannot work; the message names it.
 * @throws RangeError – for an outcome with a status code that HTTP does not have.
 */
export const createPosthorn = (options: PosthornMockOptions, surroundings: Surroundings): InMemory => {
  const { baseUrl = 'http://127.0.0.1:8080' } = options
  const mock = createMock(options, surroundings)
  const controls: PosthornControls = {
    baseUrl,
    appId: mock.appId,
    apiKey: mock.apiKey,
    get state() {
      return snapshot(mock.state)
    },
    clock: mockClock(mock),
    scenario: mockScenario(mock),
    setOutcome: outcome => {
      mock.outcome = acceptOutcome(outcome)
    },
    connect: (target, endpoint) => connect(mock, target, endpoint),
    route: (url, target) => route(mock, url, target),
    publish: (type, data, how) => publish(mock, type, data, how),
    exampleData: type => mock.exampleData(type),
    seed: initial => seed(mock, initial),
    settle: async (deliveryId, result) => snapshotDelivery(await settle(mock, deliveryId, result)),
    reset: () => {
      Object.assign(mock, startOf(options))
      mock.clock.reset()
      mock.exampleData.reset()
    },
  }
  return { mock, controls, fetch: createFetch(mock, apiUrl(baseUrl)) }
}
