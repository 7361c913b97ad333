import { afterAll, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../../test/support/open-database.ts'
import { rollupModel } from '../analytics/rollup-model.ts'
import { endpointModel } from './endpoint-model.ts'
import type { FailingRow } from './failing.ts'
import { watchFailing } from './watch-failing.ts'

const database = await openDatabase()
afterAll(() => database[Symbol.asyncDispose]())
const endpoints = endpointModel(database.connection)
const rollups = rollupModel(database.connection)
const begin = new Date('2026-11-16T09:00:00Z')
const day = new Date('2026-11-16T00:00:00Z')
const after = (seconds: number): Date => new Date(begin.getTime() + seconds * 1000)

let told: string[] = []
beforeEach(async () => {
  told = []
  await endpoints.deleteMany()
  await rollups.deleteMany()
})

/** Its time is 10,000 seconds. */
const mark = (_id: string, failedFor: number, more: object = {}) =>
  endpoints.updateOne(
    { _id },
    {
      $set: {
        appId: 'shop',
        active: true,
        deletedAt: null,
        disableAfterSeconds: 10_000,
        failingSince: begin,
        lastFailedAt: after(failedFor),
        ...more,
      },
    },
    { upsert: true },
  )

const sweep = (
  seconds: number,
  notify?: (row: FailingRow) => Promise<void>,
  onDisabled?: () => Promise<void>,
) =>
  watchFailing({
    endpoints,
    rollups,
    rollupWriter: { flush: async () => {} },
    disable: async ({ id }, { reason }) => {
      told.push(`${id} ${reason}`)
      await onDisabled?.()
    },
    notify: async (row, stage) => {
      await notify?.(row)
      told.push(`${row._id} ${stage}`)
    },
    onError: error => void told.push(String(error)),
    now: () => after(seconds),
  })

test('each notice is given once, as an endpoint comes closer to its end', async () => {
  for (let seconds = 1_000; seconds < 10_000; seconds += 250) {
    await mark('endpoint', seconds)
    await sweep(seconds)
  }
  expect(told).toEqual(['endpoint 50', 'endpoint 75', 'endpoint 90'])
  await mark('endpoint', 10_000)
  await sweep(10_000)
  expect(told.slice(3)).toEqual(['endpoint failing'])
})

test('of notices that were missed only the last is given', async () => {
  await mark('endpoint', 9_500)
  await sweep(9_500)
  expect(told).toEqual(['endpoint 90'])
})

test('an endpoint that nothing was sent to for the rest of the time is left alone', async () => {
  await mark('endpoint', 4_000)
  await sweep(1_000_000)
  expect(told).toEqual([])
})

test('a success since then takes the mark off, and with it which notices were given', async () => {
  await mark('endpoint', 9_500, { failureNotices: 75 })
  const row = {
    appId: 'shop',
    endpointId: 'endpoint',
    span: 'day' as const,
    start: day,
    lastSuccessAt: after(61),
  }
  await rollups.create({ _id: 'rollup', ...row })
  await sweep(9_500)
  expect(told).toEqual([])
  const found = await endpoints.findById('endpoint').lean()
  expect(found).not.toHaveProperty('failingSince')
  expect(found).not.toHaveProperty('failureNotices')
})

test('a success before, in the same minute, changes nothing', async () => {
  await mark('endpoint', 9_500, { failingSince: after(30) })
  const row = {
    appId: 'shop',
    endpointId: 'endpoint',
    span: 'day' as const,
    start: day,
    lastSuccessAt: after(29),
  }
  await rollups.create({ _id: 'rollup', ...row })
  await sweep(9_500)
  expect(told).toEqual(['endpoint 90'])
})

test('one that is switched off, deleted, or may fail for ever is not looked at', async () => {
  await mark('inactive', 10_000, { active: false })
  await mark('deleted', 10_000, { deletedAt: begin })
  await mark('eternal', 10_000, { disableAfterSeconds: null })
  await sweep(10_000)
  expect(told).toEqual([])
})

test('a notice that cannot be given holds up nobody, and is tried again', async () => {
  await mark('first', 9_500)
  await mark('second', 9_500, { failingSince: after(1) })
  await sweep(9_500, async ({ _id }) => {
    if (_id === 'first') throw new Error('away')
  })
  expect(told.toSorted()).toEqual(['Error: away', 'second 90'])
  await sweep(9_560)
  expect(told.slice(2)).toEqual(['first 90'])
})

test('those that are switched off do not wait for each other', async () => {
  await mark('first', 10_000)
  await mark('second', 10_000)
  const { promise: bothOff, resolve } = Promise.withResolvers<void>()
  await sweep(10_000, undefined, async () => {
    if (told.length === 2) resolve()
    await bothOff
  })
  expect(told.toSorted()).toEqual(['first failing', 'second failing'])
})
