import type { Model } from 'mongoose'
import type { AppScope } from '../access/scope.ts'
import type { RollupWriter } from '../analytics/rollup-writer.ts'
import type { Claim, DeliveryRow } from '../deliveries/delivery-model.ts'
import type { ClaimedDelivery } from '../deliveries/hand-over.ts'
import { daysAfter } from '../deliveries/retention.ts'
import { InvalidInput, NotFound } from '../errors.ts'
import type { EventTypes } from '../event-types/event-types.ts'
import { envelopeOf } from '../events/envelope.ts'
import type { EventRow } from '../events/event-model.ts'
import type { SecretBox } from '../secret-box.ts'
import { uuidv7 } from '../uuid.ts'
import { toEndpointConfig } from './endpoint-config.ts'
import type { EndpointDirectory } from './endpoint-directory.ts'
import type { EndpointRow } from './endpoint-model.ts'
import { findEndpoint } from './find-endpoint.ts'
import { rowsIn } from '../rows-in.ts'

const PING = 'posthorn.ping'

export interface PingResult {
  delivered: boolean
  statusCode: number | null
  durationMs: number
  error: string | null
  responseBody: string | null
  deliveryId: number
}

/** What came of a delivery that was sent at once. */
export interface SentNow extends Omit<PingResult, 'deliveryId'> {}

export interface TestPingDeps {
  endpoints: Model<EndpointRow>
  events: Model<EventRow>
  deliveries: Model<DeliveryRow>
  eventTypes: Pick<EventTypes, 'get'>
  directory: Pick<EndpointDirectory, 'get'>
  secretBox: SecretBox
  rollups: Pick<RollupWriter, 'moved'>
  nextClaim: () => Claim
  nextDeliveryId: () => number
  sendNow: (delivery: ClaimedDelivery) => Promise<SentNow>
  now: () => Date
}

const dataFor = async (
  deps: TestPingDeps,
  scope: AppScope,
  endpointId: string,
  type: string,
): Promise<unknown> => {
  if (type === PING) return { webhookId: endpointId }
  try {
    return (await deps.eventTypes.get(scope, type)).example ?? {}
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    throw InvalidInput.at(['body', 'type'], 'There is no such event type.', 'unknown_event_type')
  }
}

/**
 * Sends one signed test event to an endpoint at once, also when it is inactive or paused: one attempt, outside of its rate
 * limit and its statistics, recorded as a delivery. `type` is `posthorn.ping`, or one of the catalog, sent with its example.
 * @throws NotFound, InvalidInput at `["body", "type"]`
 */
export const testPing =
  (deps: TestPingDeps) =>
  async (scope: AppScope, endpointId: string, type: string = PING): Promise<PingResult> => {
    const endpoint = await findEndpoint(deps.endpoints, scope, endpointId)
    const data = await dataFor(deps, scope, endpointId, type)
    const { retention } = await deps.directory.get(scope.appId)
    const createdAt = deps.now()
    const eventId = `evt_${uuidv7()}`
    const body = envelopeOf(type, createdAt, JSON.stringify(data))
    const row = {
      _id: deps.nextDeliveryId(),
      appId: scope.appId,
      endpointId,
      eventId,
      eventType: type,
      origin: 'ping',
      status: 'pending' as const,
      attemptCount: 0,
      createdAt,
      claim: deps.nextClaim(),
    }
    const expireAt = daysAfter(createdAt, retention.days)
    await Promise.all([
      rowsIn(deps.events).insertOne({
        _id: eventId,
        appId: scope.appId,
        type,
        body,
        createdAt,
        decisions: [{ endpointId, decision: 'sent' }],
        expireAt,
      }),
      rowsIn(deps.deliveries).insertOne(row),
    ])
    deps.rollups.moved(row, null, 'pending')
    const sent = await deps.sendNow({
      row,
      endpoint: toEndpointConfig(endpoint, deps.secretBox),
      body,
      retention,
    })
    return { ...sent, deliveryId: row._id }
  }
