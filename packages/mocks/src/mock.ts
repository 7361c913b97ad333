import type { Catalog } from './catalog/catalog.ts'
import type { Clock } from './clock/clock.ts'
import type { Receiver } from './delivery/outcome.ts'
import type { ExampleData } from './examples/example-data.ts'
import type { PlayedScenario } from './scenario/scenario.ts'
import type { OutcomeOption } from './receiving/receiver.ts'
import type { AttemptRow, DeliveryRow, State } from './state/state.ts'

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
  /** Sees to attempts that an answer need not tell of: resolves when they are made, or at once. */
  readonly perform: (mock: Mock, rows: readonly DeliveryRow[]) => Promise<void>
  /** Is told of every attempt that was made. */
  readonly attempted: (row: DeliveryRow, made: AttemptRow) => void
  /** What endpoints make of what they are sent, where no route leads to the consumer's code. */
  outcome: OutcomeOption
  /** What calls of the API meet at the moment. */
  scenario: PlayedScenario | undefined
  /** Replaced as a whole by a reset. */
  state: State
}
