import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '../../../test/support/open-database.ts'
import { rollupModel } from '../analytics/rollup-model.ts'
import { createRollupWriter } from '../analytics/rollup-writer.ts'
import { countDeliveries } from './count-deliveries.ts'
import { createDeliveryIds } from './delivery-id.ts'
import { type DeliveryStatus, deliveryModel } from './delivery-model.ts'

const DAY_MS = 86_400_000
const now = new Date('2026-11-16T09:30:20Z')
const database = await openDatabase()
afterAll(() => database[Symbol.asyncDispose]())
const deliveries = deliveryModel(database.connection)
const rollupRows = rollupModel(database.connection)
const rollups = createRollupWriter(rollupRows)
const retention = { days: 30, bodyDays: 7 }
const count = countDeliveries({
  deliveries,
  rollupRows,
  rollups,
  directory: { get: async appId => ({ appId, version: 1, retention, endpoints: [] }) },
  now: () => now,
})

let made = 0

/** A delivery that was made so long ago, stored and counted, or by now only counted. */
const make = async (
  endpointId: string,
  status: DeliveryStatus,
  ageMs: number,
  { origin = 'publish', kept = true } = {},
) => {
  const createdAt = new Date(now.getTime() - ageMs)
  const nextId = createDeliveryIds(made++, () => createdAt.getTime())
  const row = { appId: 'shop', endpointId, eventId: crypto.randomUUID(), eventType: 'order.paid', origin }
  if (kept) await deliveries.create({ ...row, _id: nextId(), status, attemptCount: 1, createdAt })
  rollups.moved({ ...row, createdAt }, null, 'pending')
  rollups.moved({ ...row, createdAt }, 'pending', status)
}

test('deliveries are counted by endpoint and status, test pings among them', async () => {
  for (const [index, age] of [0, 50_000, 3_600_000, 2.5 * DAY_MS, 29.9 * DAY_MS].entries())
    await make('busy', index % 2 === 0 ? 'success' : 'failed', age)
  await make('busy', 'exhausted', 60_000, { origin: 'ping' })
  await make('other', 'success', 0)
  const app = { appId: 'shop' }
  expect(await count(app, ['busy'])).toBe(6)
  expect(await count(app, ['busy'], ['success'])).toBe(3)
  expect(await count(app, ['busy'], ['failed', 'exhausted'])).toBe(3)
  expect(await count(app, ['busy', 'other'], ['success'])).toBe(4)
  expect(await count(app, ['unknown'])).toBe(0)
  expect(await count({ appId: 'another' }, ['busy'])).toBe(0)
})

test('what retention has removed does not count, and what it has not, however old, does', async () => {
  await make('old', 'success', 30 * DAY_MS + 61_000, { kept: false })
  await make('old', 'success', 90 * DAY_MS, { kept: false })
  await make('old', 'pending', 31 * DAY_MS)
  await make('old', 'pending', 90 * DAY_MS)
  await make('old', 'success', 30 * DAY_MS - 61_000)
  expect(await count({ appId: 'shop' }, ['old'])).toBe(3)
  expect(await count({ appId: 'shop' }, ['old'], ['pending'])).toBe(2)
})
