import type { Catalog } from './catalog/catalog.ts'
import type { Receiver } from './delivery/outcome.ts'
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
  readonly now: () => Date
  /** Replaced as a whole by a reset. */
  state: State
}
