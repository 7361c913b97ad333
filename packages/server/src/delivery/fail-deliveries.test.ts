import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '../../test/support/open-database.ts'
import { type DeliveryRow, deliveryModel } from '../domain/deliveries/delivery-model.ts'
import { rowsIn } from '../domain/rows-in.ts'
import { failDeliveries } from './fail-deliveries.ts'

const database = await openDatabase()
afterAll(() => database[Symbol.asyncDispose]())
const deliveries = deliveryModel(database.connection)
const [createdAt, expireAt] = [new Date('2026-11-16T09:00:00Z'), new Date('2026-12-16T09:00:00Z')]
const waiting = (id: number): DeliveryRow => ({
  _id: id,
  appId: 'shop',
  endpointId: 'endpoint',
  eventId: `event-${id}`,
  eventType: 'order.paid',
  origin: 'publish',
  status: 'retrying',
  attemptCount: 1,
  createdAt,
  nextAt: createdAt,
})

test('what was cancelled after it was read is neither ended nor counted again', async () => {
  const rows = [1, 2, 3].map(waiting)
  await rowsIn(deliveries).insertMany(rows)
  const cancelled = { status: 'failed', lastError: 'cancelled', expireAt } as const
  await rowsIn(deliveries).updateOne({ _id: 2 }, { $set: cancelled, $unset: { nextAt: '' } })

  const counted: unknown[] = []
  const rollups = { moved: (row: object, from: unknown, to: unknown) => void counted.push([row, from, to]) }
  const still = { nextAt: { $exists: true } }
  await failDeliveries({ deliveries, rollups }, rows, { lastError: 'endpoint_disabled', expireAt, still })

  expect(counted).toEqual([rows[0], rows[2]].map(row => [row, 'retrying', 'failed']))
  const errors = await rowsIn(deliveries).find().sort({ _id: 1 }).toArray()
  expect(errors.map(({ lastError }) => lastError)).toEqual([
    'endpoint_disabled',
    'cancelled',
    'endpoint_disabled',
  ])
})
