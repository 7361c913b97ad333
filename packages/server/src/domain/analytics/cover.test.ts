import { expect, test } from 'vitest'
import { cover } from './cover.ts'

const now = Date.parse('2026-11-16T09:30:20Z')
const stretches = (from: string, to: string) =>
  cover(Date.parse(from), Date.parse(to), now).map(({ span, ...range }) => [
    span,
    new Date(range.from).toISOString().slice(0, 16),
    new Date(range.to).toISOString().slice(0, 16),
  ])

test('a range is made up of days, with hours and minutes at its ends', () => {
  expect(stretches('2026-11-10T21:58:30Z', '2026-11-13T02:01:10Z')).toEqual([
    ['minute', '2026-11-10T21:58', '2026-11-10T22:00'],
    ['hour', '2026-11-10T22:00', '2026-11-11T00:00'],
    ['day', '2026-11-11T00:00', '2026-11-13T00:00'],
    ['hour', '2026-11-13T00:00', '2026-11-13T02:00'],
    ['minute', '2026-11-13T02:00', '2026-11-13T02:02'],
  ])
})

test('a range within an hour is minutes, and one that ends on days is days', () => {
  expect(stretches('2026-11-16T09:10:00Z', '2026-11-16T09:11:00Z')).toEqual([
    ['minute', '2026-11-16T09:10', '2026-11-16T09:11'],
  ])
  expect(stretches('2026-11-14T00:00:00Z', '2026-11-16T00:00:00Z')).toEqual([
    ['day', '2026-11-14T00:00', '2026-11-16T00:00'],
  ])
})

test('a range that is empty, or the wrong way round, is nothing', () => {
  expect(stretches('2026-11-14T00:00:00Z', '2026-11-14T00:00:00Z')).toEqual([])
  expect(stretches('2026-11-14T00:00:00Z', '2026-11-13T00:00:00Z')).toEqual([])
})

test('where minutes are no longer kept a range begins and ends with hours', () => {
  expect(stretches('2026-09-10T21:58:30Z', '2026-09-11T00:58:30Z')).toEqual([
    ['hour', '2026-09-10T21:00', '2026-09-11T01:00'],
  ])
})
