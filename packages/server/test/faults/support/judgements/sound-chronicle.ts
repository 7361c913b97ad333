import { sign } from '@posthorn/signature'
import type { DeliveryRow } from '../../../../src/domain/deliveries/delivery-model.ts'
import type { EventRow } from '../../../../src/domain/events/event-model.ts'
import type { ReceivedRequest } from '../../../support/start-receiver.ts'
import type { Rotation } from '../chaos-changes.ts'
import type { ChaosWebhooks } from '../chaos-endpoints.ts'
import type { Chronicle } from './judgement.ts'

/** When everything begins. */
export const START = Date.UTC(2026, 10, 1)
export const DELETED_AT = START + 50_000
export const ROTATED_AT = START + 100_000
export const GRACE_MS = 12_000
export const secrets = ['whsec_the-first-of-the-secrets', 'whsec_the-second-of-the-secrets'] as const

const webhooks: ChaosWebhooks = {
  steady: 'steady-id',
  slow: 'slow-id',
  flaky: 'flaky-id',
  paused: 'paused-id',
  moved: 'moved-id',
  limited: 'limited-id',
  rotated: 'rotated-id',
}
const endpointIds = [...Object.values(webhooks), 'doomed-id']
const names = [...Object.keys(webhooks), 'doomed']

export const eventOf = (eventId: string, more: Partial<EventRow> = {}): EventRow => ({
  _id: eventId,
  appId: 'app',
  type: 'order.paid',
  body: Buffer.from(new TextEncoder().encode(`{"id":"${eventId}"}`).buffer),
  createdAt: new Date(START),
  key: `key of ${eventId}`,
  decisions: endpointIds.map(endpointId => ({ endpointId, decision: 'sent' })),
  expireAt: new Date(START),
  ...more,
})

/** A request as it arrives so many milliseconds after the start, signed by these secrets. */
export const requestOf = async (
  name: string,
  eventId: string,
  afterMs = 0,
  signedBy: readonly string[] = secrets.slice(0, 1),
): Promise<ReceivedRequest> => {
  const timestamp = Math.floor((START + afterMs) / 1_000)
  const body = `{"id":"${eventId}"}`
  const headers = {
    'webhook-id': eventId,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': await sign({ id: eventId, timestamp, body, secret: signedBy }),
  }
  return { method: 'POST', path: `/${name}/1`, headers, eventId, body, at: afterMs }
}

const deliveryOf = (endpointId: string, index: number): DeliveryRow => ({
  _id: index,
  appId: 'app',
  endpointId,
  eventId: 'evt_1',
  eventType: 'order.paid',
  origin: 'publish',
  status: 'success',
  attemptCount: 1,
  createdAt: new Date(START),
  expireAt: new Date(START),
  lastError: null,
})

const attemptOf = ({ _id }: DeliveryRow) => ({
  _id: `attempt of ${_id}`,
  appId: 'app',
  deliveryId: _id,
  number: 1,
  at: new Date(START),
  durationMs: 1,
  statusCode: 200,
  error: null,
  requestHeaders: '{}',
  responseHeaders: '{}',
  signature: null,
  hasBody: false,
  expireAt: new Date(START),
})

const rotations: Rotation[] = [
  { secret: secrets[0], askedAt: 0, answeredAt: 0, graceSeconds: 0 },
  { secret: secrets[1], askedAt: ROTATED_AT, answeredAt: ROTATED_AT + 200, graceSeconds: GRACE_MS / 1_000 },
]
const one = { pending: 0, retrying: 0, success: 1, exhausted: 0, failed: 0, total: 1 }

/** What a run leaves in which nothing went wrong: one event, that arrived everywhere. */
export const soundChronicle = async (): Promise<Chronicle> => {
  const deliveries = endpointIds.map(deliveryOf)
  return {
    webhooks,
    acknowledged: new Map([['key of evt_1', 'evt_1']]),
    contradictions: [],
    refusals: [],
    requests: await Promise.all(names.map(name => requestOf(name, 'evt_1'))),
    events: [eventOf('evt_1')],
    deliveries,
    attempts: deliveries.map(attemptOf),
    rotations,
    deletions: [{ webhookId: 'doomed-id', path: '/doomed/1', answeredAt: DELETED_AT }],
    counts: { steady: one, slow: one, flaky: one, paused: one, moved: one, limited: one, rotated: one },
    processes: [{ code: 0, stdout: '', stderr: '', log: [{ status: 202 }] }],
  }
}
