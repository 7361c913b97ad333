import type { Catalog } from './catalog/catalog.ts'
import type { Clock } from './clock/clock.ts'
import type { Receiver } from './delivery/outcome.ts'
import type { ExampleData } from './examples/example-data.ts'
import type { PlayedScenario } from './scenario/scenario.ts'
import type { State } from './state/state.ts'

/** What every operation works on. */
export interface Mock {
  readonly appId: string
  readonly apiKey: string
  /** What the API key may do; everything when undefined. */
  readonly scopes: ReadonlySet<string> | undefined
  readonly catalog: Catalog
  /** Whether endpoints may have `http` URLs and private addresses. */
  readonly allowLocalUrls: boolean
  /** Decides what an endpoint makes of an attempt. */
  readonly receiver: Receiver
  /** Makes up data for events of the catalog. */
  readonly exampleData: ExampleData
  readonly clock: Clock
  readonly now: () => Date
  /** Does what an answer need not tell of: before the answer, or after it. */
  readonly perform: (attempts: () => Promise<void>) => Promise<void>
  /** What calls of the API meet at the moment. */
  scenario: PlayedScenario | undefined
  /** Replaced as a whole by a reset. */
  state: State
}
