import { expect, test } from 'vitest'
import { createFailureMarks } from './failure-marks.ts'
import type { Recorded } from './record-deps.ts'

const begin = Date.parse('2026-11-16T09:00:00Z')
const at = (second: number): Date => new Date(begin + second * 1000)

/** What is recorded of an attempt that started at this second, as far as marks go by it. */
const outcome = (second: number, ok: boolean, { revision = 1, origin = 'publish' } = {}) =>
  ({
    made: {
      delivery: { row: { origin }, endpoint: { id: 'endpoint', revision } },
      result: { startedAt: at(second), error: null, statusCode: ok ? 200 : 500 },
    },
  }) as Recorded
const failure = (second: number, more = {}) => outcome(second, false, more)
const success = (second: number) => outcome(second, true)

/** The changes of groups of outcomes that are written one after the other, each at the second of its last one. */
const written = (...groups: Recorded[][]) => {
  const marks = createFailureMarks()
  return groups.map(group => {
    const last = Math.max(...group.map(({ made }) => made.result.startedAt.getTime()))
    const { changes, written } = marks.changesOf(group, last)
    written()
    return changes.map(({ update }) => update)
  })
}
const marked = (since: number, last = since) => ({
  $min: { failingSince: at(since) },
  $max: { lastFailedAt: at(last) },
})
const unmarked = { $unset: { failingSince: '', lastFailedAt: '', failureNotices: '' } }

test('an endpoint that works is never written to', () => {
  expect(written([success(0), success(1)], [success(2)])).toEqual([[], []])
})

test('the first failures of an endpoint mark it, and those of the next minute write nothing', () => {
  expect(written([failure(2), failure(1)], [failure(3)], [failure(60)])).toEqual([[marked(1, 2)], [], []])
})

test('a mark is renewed after a minute, and after a change of the endpoint', () => {
  const changed = failure(70, { revision: 2 })
  expect(written([failure(0)], [failure(61)], [changed])).toEqual([[marked(0)], [marked(61)], [marked(70)]])
})

test('a success takes off the mark that is known of', () => {
  expect(written([failure(0)], [success(1)], [success(2)])).toEqual([[marked(0)], [unmarked], []])
})

test('in one group, only failures after the last success count', () => {
  expect(written([failure(0), success(1)])).toEqual([[]])
  expect(written([success(1), failure(0), failure(2)])).toEqual([[marked(2)]])
  expect(written([failure(0)], [success(1), failure(2)])).toEqual([
    [marked(0)],
    [{ $set: { failingSince: at(2), lastFailedAt: at(2) }, $unset: { failureNotices: '' } }],
  ])
})

test('a test ping neither marks nor unmarks', () => {
  const ping = { origin: 'ping' }
  expect(written([failure(0, ping)], [failure(1)], [outcome(2, true, ping)])).toEqual([[], [marked(1)], []])
})

test('what could not be written is not taken for written', () => {
  const marks = createFailureMarks()
  marks.changesOf([failure(0)], begin)
  expect(marks.changesOf([failure(1)], begin).changes).toHaveLength(1)
})
