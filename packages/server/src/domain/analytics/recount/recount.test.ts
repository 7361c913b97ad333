import { afterAll, expect, test } from 'vitest'
import { eventually } from '../../../../test/support/eventually.ts'
import { openDatabase } from '../../../../test/support/open-database.ts'
import { attemptModel } from '../../deliveries/attempt-model.ts'
import { createDeliveryIds } from '../../deliveries/delivery-id.ts'
import { type DeliveryStatus, deliveryModel } from '../../deliveries/delivery-model.ts'
import { endpointModel } from '../../endpoints/endpoint-model.ts'
import { eventModel } from '../../events/event-model.ts'
import { rowsIn } from '../../rows-in.ts'
import { createAnalytics } from '../analytics.ts'
import { rollupModel, type RollupRow } from '../rollup-model.ts'
import { createRollupWriter } from '../rollup-writer.ts'
import { lossModel } from './loss-model.ts'
import { createRecounts } from './recounts.ts'

const DAY_MS = 86_400_000
const RETENTION_DAYS = 60
const NOW = new Date('2026-11-18T09:30:20Z')
/** In what is recounted of a process that died now. */
const LATELY = '2026-11-18T09:30:10Z'

const database = await openDatabase()
afterAll(() => database[Symbol.asyncDispose]())
const { connection } = database
const [rollups, deliveries, attempts] = [
  rollupModel(connection),
  deliveryModel(connection),
  attemptModel(connection),
]
const [losses, events] = [lossModel(connection), eventModel(connection)]
let now = NOW
const recounts = createRecounts({
  losses,
  rollups,
  deliveries,
  attempts,
  events,
  retentionDaysOf: async () => RETENTION_DAYS,
  retentions: async () => [RETENTION_DAYS],
  now: () => now,
})
const writer = createRollupWriter(rollups)
const analytics = createAnalytics({
  rollups,
  endpoints: endpointModel(connection),
  rollupWriter: writer,
  now: () => NOW,
})

let made = 0
const attemptIdAt = (at: Date): string => {
  const hex = at.getTime().toString(16).padStart(12, '0')
  made += 1
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${made.toString(16).padStart(12, '0')}`
}

interface Made {
  at: string
  triedAt?: string
  status?: DeliveryStatus
  by?: typeof writer
}

/** A delivery that was made and tried, stored and counted. */
const deliver = async (
  appId: string,
  endpointId: string,
  { at, triedAt = at, status = 'success', by = writer }: Made,
): Promise<number> => {
  const [createdAt, attemptedAt] = [new Date(at), new Date(triedAt)]
  made += 1
  const _id = createDeliveryIds(made % 256, () => createdAt.getTime() + made)()
  const row = { appId, endpointId, eventId: crypto.randomUUID(), eventType: 'order.paid', origin: 'publish' }
  const expireAt = new Date(attemptedAt.getTime() + RETENTION_DAYS * DAY_MS)
  await deliveries.create({ ...row, _id, status, attemptCount: 1, createdAt, expireAt })
  await tryAgain(_id, attemptedAt)
  by.moved({ ...row, createdAt }, null, status)
  by.attempted(appId, endpointId, { at: attemptedAt, durationMs: 5, ok: true, error: null })
  return _id
}

const tryAgain = (deliveryId: number, at: Date) =>
  attempts.create({
    _id: attemptIdAt(at),
    deliveryId,
    number: 1,
    at,
    durationMs: 5,
    statusCode: 204,
    error: null,
  })

/** What people are shown of an app and of its endpoint `a`: figures of every width. */
const shown = async (appId: string) => {
  const scope = { subject: 'test', rights: new Set<never>(), appId, tenantId: 'tenant' }
  const of = async (endpointId?: string) => ({
    totals: await analytics.totals(scope, { endpointId }),
    minutes: await analytics.timeseries(scope, { interval: 'minute', endpointId }),
    hours: await analytics.timeseries(scope, { interval: 'hour', endpointId }),
    days: await analytics.timeseries(scope, { interval: 'day', endpointId }),
  })
  return { app: await of(), endpoint: await of('a') }
}

const rowsOf = (appId: string): Promise<RollupRow[]> =>
  rowsIn(rollups).find({ appId }).sort({ _id: 1 }).toArray()

/** Recounts what a process that is dead now may not have written. */
const recount = async (): Promise<void> => {
  now = NOW
  await recounts.noteLoss(crypto.randomUUID(), now, now)
  await eventually(async () => {
    now = new Date(now.getTime() + 1_000)
    await recounts.sweep()
    return (await losses.countDocuments()) === 0
  }, 'the end of a recount')
}

test('of a bulk of counts that was applied in part every row is put right', async () => {
  const before = { at: '2026-11-18T08:59:50Z', triedAt: '2026-11-18T09:00:10Z' }
  const lately = { at: '2026-11-18T08:59:50Z', triedAt: LATELY }
  const parts = Array.from({ length: 10 }, (_, row) => [
    { appId: `without-${row}`, isLost: (index: number) => index === row },
    { appId: `cut-at-${row}`, isLost: (index: number) => index >= row },
  ]).flat()
  const truths = new Map<string, unknown>()
  for (const { appId, isLost } of parts) {
    for (const endpointId of ['a', 'b']) await deliver(appId, endpointId, before)
    await writer.flush()
    const rows = new Map((await rowsOf(appId)).map(row => [row._id, row]))
    for (const endpointId of ['a', 'b']) await deliver(appId, endpointId, lately)
    truths.set(appId, await shown(appId))
    const written = (await rowsOf(appId)).filter(
      ({ _id, endpointId, writes }) => endpointId !== 'b' && writes !== rows.get(_id)?.writes,
    )
    expect(written).toHaveLength(10)
    for (const { _id } of written.filter((_, index) => isLost(index))) {
      const row = rows.get(_id)
      if (row) await rowsIn(rollups).replaceOne({ _id }, row)
      else await rowsIn(rollups).deleteOne({ _id })
    }
    expect(await shown(appId), appId).not.toEqual(truths.get(appId))
  }

  await recount()

  for (const [appId, truth] of truths) expect(await shown(appId), appId).toEqual(truth)
})

for (const [what, madeAt, beforeAt] of [
  ['gone', '2026-10-04T09:40:00Z', '2026-10-04T09:10:00Z'],
  ['in part gone', '2026-10-09T09:40:00Z', '2026-10-09T09:10:00Z'],
] as const) {
  test(`an hour whose minutes are ${what} keeps what they told`, async () => {
    const appId = `old, ${what}`
    await deliver(appId, 'a', { at: beforeAt, status: 'exhausted' })
    const retried = await deliver(appId, 'a', { at: madeAt, status: 'exhausted' })
    await writer.flush()
    await rollups.deleteMany({ appId, expireAt: { $lt: NOW } })
    await tryAgain(retried, new Date(LATELY))
    await deliveries.updateOne({ _id: retried }, { status: 'success' })

    await recount()

    const rows = (await rowsOf(appId)).filter(
      ({ span, start }) => span !== 'minute' && start < new Date('2026-11-01T00:00:00Z'),
    )
    expect(rows.map(({ endpointId, span }) => `${endpointId} ${span}`)).toEqual([
      '* day',
      '* hour',
      'a day',
      'a hour',
    ])
    for (const row of rows) {
      expect(row).toMatchObject({ deliveries: { success: 1, exhausted: 1 }, attempts: 2 })
    }
    expect((await shown(appId)).app.totals.counts).toMatchObject({ success: 1, exhausted: 1 })
  })
}

test('what others count meanwhile in the same hour and day counts once', async () => {
  const appId = 'busy'
  await deliver(appId, 'a', { at: LATELY })
  await writer.flush()
  await rowsIn(rollups).updateMany({ appId, span: { $ne: 'hour' } }, { $inc: { 'deliveries.success': 5 } })
  const others = Array.from({ length: 2 }, () => createRollupWriter(rollups))
  const recounted = recount()
  let isOver = false
  const busy = others.map(async by => {
    let count = 0
    for (; !isOver; count += 1) {
      await deliver(appId, 'a', { at: '2026-11-18T09:10:00Z', by })
      await by.flush()
    }
    return count
  })
  await recounted.finally(() => {
    isOver = true
  })
  const total = (await Promise.all(busy)).reduce((sum, count) => sum + count, 1)

  const { app, endpoint } = await shown(appId)
  for (const { totals, minutes, hours, days } of [app, endpoint]) {
    expect(totals.total).toBe(total)
    for (const points of [minutes, hours, days]) {
      expect(points.reduce((sum, point) => sum + point.total, 0)).toBe(total)
    }
  }
})

test('of many deliveries that wait, those that a publish left behind are not counted', async () => {
  const appId = 'waiting'
  const createdAt = new Date(LATELY)
  const nextId = createDeliveryIds(7, () => createdAt.getTime())
  const rows = Array.from({ length: 2_100 }, () => ({
    _id: nextId(),
    appId,
    endpointId: 'a',
    eventId: crypto.randomUUID(),
    eventType: 'order.paid',
    origin: 'publish',
    status: 'pending' as const,
    attemptCount: 0,
    createdAt,
  }))
  await rowsIn(deliveries).insertMany(rows)
  await rowsIn(events).insertMany(
    rows.slice(3).map(({ eventId }) => ({
      _id: eventId,
      appId,
      type: 'order.paid',
      body: Buffer.from('{}'),
      createdAt,
      decisions: [],
      expireAt: NOW,
    })),
  )
  await recount()
  const { app, endpoint } = await shown(appId)
  expect([app.totals.counts.pending, endpoint.totals.counts.pending]).toEqual([2_097, 2_097])
})
