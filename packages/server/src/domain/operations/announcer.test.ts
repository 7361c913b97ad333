import { afterAll, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../../test/support/open-database.ts'
import { deliveryModel } from '../deliveries/delivery-model.ts'
import { endpointModel } from '../endpoints/endpoint-model.ts'
import { Conflict, NotFound } from '../errors.ts'
import { type AnnouncerDeps, createAnnouncer } from './announcer.ts'
import { noticeModel } from './notice-model.ts'
import { deliveryExhausted, endpointDisabled } from './state-event.ts'

const database = await openDatabase()
afterAll(() => database[Symbol.asyncDispose]())
const { connection } = database
const notices = noticeModel(connection)
const endpoints = endpointModel(connection)
const deliveries = deliveryModel(connection)

let time = new Date('2026-11-16T09:00:00Z')
let published: string[] = []
let errors: unknown[] = []
beforeEach(async () => {
  published = []
  errors = []
  await Promise.all([notices.deleteMany(), endpoints.deleteMany(), deliveries.deleteMany()])
})
const later = (seconds: number): void => {
  time = new Date(time.getTime() + seconds * 1000)
}

/** A reserved app with one endpoint, which subscribes to everything. */
const entry = { appId: '_operations', version: 1, retention: { days: 1, bodyDays: 1 } }
const listening = [{ decision: 'sent', subscribes: () => true }]
const announcerWith = (more: Partial<AnnouncerDeps> = {}, heardBy: unknown[] = listening) => {
  const present = async () => ({ ...entry, endpoints: heardBy }) as never
  return createAnnouncer({
    notices,
    endpoints,
    deliveries,
    directory: { get: present, load: present, currentVersions: async () => new Map([['_operations', 1]]) },
    publish: async ({ id }) => void published.push(id),
    now: () => time,
    onError: error => void errors.push(error),
    ...more,
  })
}
const exhausted = (_id: number, appId = 'shop') =>
  deliveryExhausted({
    _id,
    appId,
    endpointId: 'endpoint',
    eventId: 'event',
    eventType: 'order.paid',
    attemptCount: 5,
    lastStatusCode: 500,
    lastError: null,
  })
const noted = async () => (await notices.find().sort({ _id: 1 }).lean()).map(({ _id }) => _id)

test('a change is noted at once, and when it is settled told if it took place, and forgotten', async () => {
  const announcer = announcerWith()
  const { settle } = await announcer.note([exhausted(1), exhausted(2)])
  expect(await noted()).toEqual(['exhausted_1_5', 'exhausted_2_5'])
  expect(published).toEqual([])
  settle(['exhausted_2_5'])
  await announcer.settled()
  expect(published).toEqual(['exhausted_2_5'])
  expect(await noted()).toEqual([])
})

test('noting again, as when a write is repeated, is no matter', async () => {
  const announcer = announcerWith()
  await announcer.note([exhausted(1)])
  await announcer.note([exhausted(1)])
  expect(await noted()).toEqual(['exhausted_1_5'])
})

test('what cannot be published stays noted', async () => {
  const announcer = announcerWith({ publish: () => Promise.reject(new Error('away')) })
  const { settle } = await announcer.note([exhausted(1)])
  settle(['exhausted_1_5'])
  await announcer.settled()
  expect(errors).toEqual([expect.objectContaining({ message: 'away' })])
  expect(await noted()).toEqual(['exhausted_1_5'])
})

test('what was published before, even in other words, counts as told', async () => {
  const announcer = announcerWith({ publish: () => Promise.reject(new Conflict('idempotency_conflict', '')) })
  const { settle } = await announcer.note([exhausted(1)])
  settle(['exhausted_1_5'])
  await announcer.settled()
  expect(errors).toEqual([])
  expect(await noted()).toEqual([])
})

test('a sweep tells of noted changes that took place, once they had the time to', async () => {
  const announcer = announcerWith()
  const disabledAt = time
  const endpoint = { id: 'endpoint', appId: 'shop' }
  const disabled = endpointDisabled(endpoint, { reason: 'gone' }, disabledAt)
  const undone = endpointDisabled({ ...endpoint, id: 'active' }, { reason: 'gone' }, disabledAt)
  await announcer.note([exhausted(1), exhausted(2), disabled, undone])
  await deliveries.collection.insertOne({ _id: 1, status: 'exhausted', attemptCount: 5 } as never)
  await deliveries.collection.insertOne({ _id: 2, status: 'success', attemptCount: 5 } as never)
  await endpoints.collection.insertOne({ _id: 'endpoint', disabledAt } as never)
  await endpoints.collection.insertOne({ _id: 'active', disabledAt: null } as never)
  later(9)
  await announcer.sweep()
  expect(published).toEqual([])
  later(1)
  await announcer.sweep()
  expect(published.toSorted()).toEqual([disabled.key, 'exhausted_1_5'])
  expect(await noted()).toEqual([])
})

test.each([
  ['no endpoint', []],
  ['only an endpoint that is switched off', [{ decision: 'disabled', subscribes: () => true }]],
  ['only an endpoint with other interests', [{ decision: 'sent', subscribes: () => false }]],
])('nothing is noted for %s', async (_what, heardBy) => {
  const announcer = announcerWith({}, heardBy)
  await announcer.note([exhausted(1)])
  await announcer.tell(exhausted(1))
  expect(await noted()).toEqual([])
  expect(published).toEqual([])
})

test('nothing is noted or told of the reserved app, nor noted while there is none', async () => {
  await announcerWith().note([exhausted(1, '_operations')])
  await announcerWith().tell(exhausted(1, '_operations'))
  expect(published).toEqual([])
  const get = () => Promise.reject(new NotFound('app'))
  await announcerWith({ directory: { get, load: get, currentVersions: async () => new Map() } }).note([
    exhausted(1),
  ])
  expect(await noted()).toEqual([])
})
