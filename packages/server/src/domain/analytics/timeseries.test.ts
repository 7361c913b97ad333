import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '../../../test/support/open-database.ts'
import { endpointModel } from '../endpoints/endpoint-model.ts'
import { createAnalytics } from './analytics.ts'
import type { Interval } from './interval.ts'
import { rollupModel } from './rollup-model.ts'
import { createRollupWriter } from './rollup-writer.ts'

const now = new Date('2026-11-18T09:30:20Z')
const database = await openDatabase()
afterAll(() => database[Symbol.asyncDispose]())
const rollups = rollupModel(database.connection)
const endpoints = endpointModel(database.connection)
const writers = Array.from({ length: 4 }, () => createRollupWriter(rollups))
const [writer] = writers
if (!writer) throw new Error('no writer')
const analytics = createAnalytics({ rollups, endpoints, rollupWriter: writer, now: () => now })
const scopeOf = (appId: string) => ({ subject: 'test', rights: new Set<never>(), appId, tenantId: 'tenant' })

const made = (appId: string, endpointId: string, at: string, by = writer) => {
  const delivery = { appId, endpointId, createdAt: new Date(at), origin: 'publish' }
  by.moved(delivery, null, 'pending')
  by.moved(delivery, 'pending', 'success')
  by.attempted(appId, endpointId, { at: new Date(at), durationMs: 10, ok: true, error: null })
}

const points = async (appId: string, interval: Interval, since?: string, until?: string) => {
  const query = {
    interval,
    ...(since && { since: new Date(since) }),
    ...(until && { until: new Date(until) }),
  }
  const found = await analytics.timeseries(scopeOf(appId), query)
  return found.map(({ start, counts }) => [start.toISOString().slice(0, 16), counts.success])
}

test('points follow each other without gaps, each a whole interval', async () => {
  for (const at of [
    '2026-11-15T23:59:59Z',
    '2026-11-16T00:00:00Z',
    '2026-11-16T09:30:59Z',
    '2026-11-18T09:30:00Z',
  ])
    made('shop', 'a', at)
  expect(await points('shop', 'day', '2026-11-15T12:00:00Z')).toEqual([
    ['2026-11-15T00:00', 1],
    ['2026-11-16T00:00', 2],
    ['2026-11-17T00:00', 0],
    ['2026-11-18T00:00', 1],
  ])
  expect(await points('shop', 'week', '2026-11-09T00:00:00Z', '2026-11-18T00:00:00Z')).toEqual([
    ['2026-11-09T00:00', 1],
    ['2026-11-16T00:00', 3],
  ])
  expect(await points('shop', 'hour', '2026-11-15T23:30:00Z', '2026-11-16T01:00:00Z')).toEqual([
    ['2026-11-15T23:00', 1],
    ['2026-11-16T00:00', 1],
  ])
  expect(await points('shop', 'minute', '2026-11-16T09:29:00Z', '2026-11-16T09:31:01Z')).toEqual([
    ['2026-11-16T09:29', 0],
    ['2026-11-16T09:30', 1],
    ['2026-11-16T09:31', 0],
  ])
})

test('without bounds there are an hour, a day, thirty days, twelve weeks up to now', async () => {
  const starts = async (interval: Interval) => (await points('nobody', interval)).map(([start]) => start)
  expect(await starts('minute')).toHaveLength(60)
  expect((await starts('minute')).at(-1)).toBe('2026-11-18T09:30')
  expect(await starts('hour')).toHaveLength(24)
  expect(await starts('day')).toHaveLength(30)
  expect((await starts('week')).at(-1)).toBe('2026-11-16T00:00')
  expect(await starts('week')).toHaveLength(12)
})

test('a range that is empty has no points, and one of too many, or of what is gone, is refused', async () => {
  expect(await points('shop', 'day', '2026-11-16T00:00:00Z', '2026-11-16T00:00:00Z')).toEqual([])
  expect(await points('shop', 'day', '2026-11-17T00:00:00Z', '2026-11-16T00:00:00Z')).toEqual([])
  expect(await points('shop', 'minute', '2026-11-17T00:00:00Z', '2026-11-18T01:00:00Z')).toHaveLength(1_500)
  const refused = (since: string, until: string) => points('shop', 'minute', since, until)
  await expect(refused('2026-11-17T00:00:00Z', '2026-11-18T01:00:01Z')).rejects.toMatchObject({
    errors: [{ loc: ['query', 'interval'] }],
  })
  await expect(refused('2026-10-01T00:00:00Z', '2026-10-01T00:10:00Z')).rejects.toMatchObject({
    errors: [{ loc: ['query', 'since'] }],
  })
})

test('what several processes count at once adds up, for each endpoint and for the app', async () => {
  const busy = ['2026-11-18T08:00:00Z', '2026-11-18T08:59:59Z', '2026-11-17T08:00:00Z']
  const rounds = Array.from({ length: 10 }, async () => {
    for (const by of writers) for (const at of busy) for (const id of ['a', 'b']) made('busy', id, at, by)
    await Promise.all(writers.map(by => by.flush()))
  })
  await Promise.all(rounds)
  const scope = scopeOf('busy')
  const since = new Date('2026-11-18T08:00:00Z')
  expect(await analytics.totals(scope, {})).toMatchObject({ total: 240, successRate: 1 })
  expect(await analytics.totals(scope, { endpointId: 'a' })).toMatchObject({ total: 120 })
  expect(await analytics.totals(scope, { endpointId: 'a', since })).toMatchObject({ total: 80 })
  expect(await analytics.totals(scope, { until: new Date('2026-11-18T08:00:01Z') })).toMatchObject({
    total: 160,
  })
  expect((await points('busy', 'hour', '2026-11-18T07:00:00Z', '2026-11-18T09:00:00Z')).at(-1)).toEqual([
    '2026-11-18T08:00',
    160,
  ])
  expect(await analytics.totals(scopeOf('another'), { endpointId: 'a' })).toMatchObject({ total: 0 })
})
