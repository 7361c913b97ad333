import type {
  Attempt,
  Delivery,
  Event,
  EventDecision,
  JsonObject,
  WebhookEndpoint,
} from '../generated/types.gen.ts'
import type { Target } from '../receiving/target.ts'
import type { ReplayRow } from '../replays/replay-row.ts'

/**
 * A signing secret; one that was rotated out with a grace time signs until it expires.
 *
 * @example
 * ```ts
 * const [current, old]: MockSecret[] = mock.state.endpoints[0]?.secrets ?? []
 * ```
 */
export interface MockSecret {
  /** What signs: an HMAC secret, or an Ed25519 private key (`whsk_…`). */
  value: string
  /** What a receiver verifies with where that is another one: the public half (`whpk_…`) of an Ed25519 key. */
  publicKey: string | null
  /** ISO 8601; null for the current one. */
  expiresAt: string | null
}

export interface EndpointRow {
  sequence: number
  /** As the API shows it, but with the header values as they are sent. */
  endpoint: WebhookEndpoint
  /** The current one first. */
  secrets: MockSecret[]
}

export interface EventRow {
  sequence: number
  event: Event
  data: JsonObject
  /** What is signed and sent, the same on every attempt. */
  body: string
  decisions: EventDecision[]
}

/**
 * The request that an attempt sends, just as a receiver gets it: `verify(body, headers, secret)` accepts it.
 *
 * @example
 * ```ts
 * const request: SentRequest | undefined = mock.state.deliveries[0]?.attempts[0]?.request
 * expect(request?.headers['webhook-id']).toMatch(/^evt_/)
 * ```
 */
export interface SentRequest {
  url: string
  /** Lower-case names; nothing is masked. */
  headers: Record<string, string>
  body: string
}

export interface AttemptRow {
  attempt: Attempt
  request: SentRequest
}

export interface DeliveryRow {
  delivery: Delivery
  origin: 'publish' | 'ping' | 'replay'
  attempts: AttemptRow[]
  /** A retry of a finished delivery: one attempt more, whatever the schedule says. */
  extraAttempt: boolean
  /** Whether who made it alone attempts it, due or not. */
  reserved: boolean
  /** There while an attempt is being made; an outcome that comes back for another one no longer counts. */
  flight: object | undefined
}

/** All that the mock remembers. */
export interface State {
  sequence: number
  endpoints: Map<string, EndpointRow>
  events: Map<string, EventRow>
  deliveries: Map<number, DeliveryRow>
  /** To be sent after whatever is published next. */
  heldBack: DeliveryRow[]
  /** Where requests for a URL go instead, by URL. */
  routes: Map<string, Target>
  replays: Map<string, ReplayRow>
}

export const createState = (): State => ({
  sequence: 0,
  endpoints: new Map(),
  events: new Map(),
  deliveries: new Map(),
  heldBack: [],
  routes: new Map(),
  replays: new Map(),
})
