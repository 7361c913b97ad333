import { expect, test } from 'vitest'
import type { DeliveryRow } from '../../src/domain/deliveries/delivery-model.ts'
import type { Chronicle } from './support/judgements/judgement.ts'
import { judgements } from './support/judgements/judgements.ts'
import {
  DELETED_AT,
  eventOf,
  GRACE_MS,
  requestOf,
  ROTATED_AT,
  secrets,
  soundChronicle,
  START,
} from './support/judgements/sound-chronicle.ts'

type Name = keyof typeof judgements
type Plant = (sound: Chronicle) => Chronicle | Promise<Chronicle>

const withRequest = async (sound: Chronicle, request: ReturnType<typeof requestOf>): Promise<Chronicle> => ({
  ...sound,
  requests: [...sound.requests, await request],
})
const without = (sound: Chronicle, path: string): Chronicle => ({
  ...sound,
  requests: sound.requests.filter(request => request.path !== path),
})
/** Changes the delivery to one of the endpoints. */
const changed = (sound: Chronicle, endpointId: string, change: Partial<DeliveryRow>): Chronicle => ({
  ...sound,
  deliveries: sound.deliveries.map(row => (row.endpointId === endpointId ? { ...row, ...change } : row)),
})
const refusal = { status: 503, retryAfter: '1', contentType: 'application/problem+json', text: '{}' }
const refused = (sound: Chronicle, how: Partial<typeof refusal>): Chronicle => ({
  ...sound,
  refusals: [{ ...refusal, ...how }],
})
/** So many requests to `limited` beside the one that there is, one every 30 ms. */
const hurried = async (sound: Chronicle, count: number, type = 'order.paid'): Promise<Chronicle> => {
  const eventId = 'evt_2'
  const requests = Array.from({ length: count }, (_, index) =>
    requestOf('limited', eventId, (index + 1) * 30),
  )
  return {
    ...sound,
    events: [...sound.events, eventOf(eventId, { type })],
    requests: [...sound.requests, ...(await Promise.all(requests))],
  }
}
const ended = (sound: Chronicle, how: Partial<Chronicle['processes'][number]>): Chronicle => ({
  ...sound,
  processes: sound.processes.map(process => ({ ...process, ...how })),
})
const signed =
  (afterRotationMs: number, ...by: string[]): Plant =>
  sound =>
    withRequest(sound, requestOf('rotated', 'evt_1', ROTATED_AT - START + afterRotationMs, by))
const [first, second] = secrets
const DECADE_MS = 10_000

const planted: readonly [Name, string, Plant][] = [
  ['nothingIsLost', 'an event that did not arrive at one endpoint', sound => without(sound, '/steady/1')],
  ['nothingIsLost', 'an event that is nowhere', sound => ({ ...sound, events: [], requests: [] })],
  [
    'nothingIsLost',
    'an event that an endpoint did not take',
    sound => ({ ...sound, events: [eventOf('evt_1', { decisions: [] })] }),
  ],
  ['everyKeyIsOneEvent', 'two answers', sound => ({ ...sound, contradictions: ['key: evt_1, then evt_2'] })],
  [
    'everyKeyIsOneEvent',
    'two events',
    sound => ({ ...sound, events: [...sound.events, eventOf('evt_2', { key: 'key of evt_1' })] }),
  ],
  [
    'everyKeyIsOneEvent',
    'another body',
    sound => ({ ...sound, requests: sound.requests.map(request => ({ ...request, body: '{}' })) }),
  ],
  ['refusalsAreHonest', 'an error', sound => refused(sound, { status: 500 })],
  ['refusalsAreHonest', 'no time to come again', sound => refused(sound, { retryAfter: '0' })],
  ['refusalsAreHonest', 'what is inside', sound => refused(sound, { text: 'x\n    at publish' })],
  ['everyDeliveryIsOne', 'none', sound => ({ ...sound, deliveries: sound.deliveries.slice(1) })],
  [
    'everyDeliveryIsOne',
    'two',
    sound => ({ ...sound, deliveries: [...sound.deliveries, ...sound.deliveries.slice(0, 1)] }),
  ],
  ['everyDeliveryIsOne', 'one that is open', sound => changed(sound, 'slow-id', { status: 'retrying' })],
  [
    'everyDeliveryIsOne',
    'one that was given up with an endpoint that is there',
    sound => changed(sound, 'slow-id', { status: 'failed', lastError: 'endpoint_deleted' }),
  ],
  ['attemptsAreCounted', 'too few', sound => ({ ...sound, attempts: sound.attempts.slice(1) })],
  ['attemptsAreCounted', 'too many', sound => changed(sound, 'slow-id', { attemptCount: 0 })],
  ['statisticsAgree', 'a success too many', sound => changed(sound, 'slow-id', { status: 'exhausted' })],
  ['rateLimitsHold', 'two workers at once', sound => hurried(sound, 45)],
  [
    'deletedIsDeleted',
    'an event for it',
    sound => ({ ...sound, events: [eventOf('evt_1', { createdAt: new Date(DELETED_AT + 1) })] }),
  ],
  [
    'deletedIsDeleted',
    'a late request',
    sound => withRequest(sound, requestOf('doomed', 'evt_1', DELETED_AT - START + DECADE_MS)),
  ],
  ['secretsAreInTime', 'a new secret before its time', signed(-DECADE_MS, first, second)],
  ['secretsAreInTime', 'an old secret alone in the time of grace', signed(DECADE_MS, first)],
  ['secretsAreInTime', 'a new secret alone in the time of grace', signed(DECADE_MS, second)],
  ['secretsAreInTime', 'an old secret after the time of grace', signed(GRACE_MS + 2_000, first, second)],
  ['secretsAreInTime', 'a secret of nobody', signed(2_000, 'whsec_a-secret-that-nobody-has')],
  ['processesAreSound', 'an error', sound => ended(sound, { log: [{ status: 500 }] })],
  ['processesAreSound', 'a word', sound => ended(sound, { stderr: 'oh' })],
  ['processesAreSound', 'a bad end', sound => ended(sound, { code: 1 })],
]

const excused: readonly [Name, string, Plant][] = [
  [
    'nothingIsLost',
    'an event that was cancelled for that endpoint',
    sound => changed(without(sound, '/steady/1'), 'steady-id', { status: 'failed', lastError: 'cancelled' }),
  ],
  ['refusalsAreHonest', 'an honest refusal', sound => refused(sound, {})],
  [
    'everyDeliveryIsOne',
    'one that ended with its endpoint',
    sound => changed(sound, 'doomed-id', { status: 'failed', lastError: 'endpoint_deleted' }),
  ],
  [
    'attemptsAreCounted',
    'one that was under way',
    sound => changed(sound, 'slow-id', { attemptCount: 0, lastError: 'cancelled' }),
  ],
  ['rateLimitsHold', 'as many as may come', sound => hurried(sound, 39)],
  ['rateLimitsHold', 'test events', sound => hurried(sound, 45, 'posthorn.ping')],
  [
    'deletedIsDeleted',
    'a request that was under way',
    sound => withRequest(sound, requestOf('doomed', 'evt_1', DELETED_AT - START + 1_000)),
  ],
  ['secretsAreInTime', 'an old secret right after the rotation', signed(2_000, first)],
  ['secretsAreInTime', 'both in the time of grace', signed(DECADE_MS, first, second)],
  ['secretsAreInTime', 'the new one after it', signed(GRACE_MS + 2_000, second)],
]

test.for(Object.entries(judgements))('%s: finds nothing where all is well', async ([, judge]) => {
  expect(await judge(await soundChronicle())).toEqual([])
})

test.for(planted)('%s: finds %s', async ([name, , plant]) => {
  expect(await judgements[name](await plant(await soundChronicle()))).not.toEqual([])
})

test.for(excused)('%s: allows %s', async ([name, , plant]) => {
  expect(await judgements[name](await plant(await soundChronicle()))).toEqual([])
})

test('every judgement was seen to find something', () => {
  expect([...new Set(planted.map(([name]) => name))].toSorted()).toEqual(Object.keys(judgements).toSorted())
})
