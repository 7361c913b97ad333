import { expect, test } from 'vitest'
import { disablesAt, stageOf } from './failing.ts'

const failingSince = new Date('2026-11-16T09:00:00Z')
const failing = (seconds: number) => ({
  _id: 'endpoint',
  appId: 'shop',
  failingSince,
  lastFailedAt: new Date(failingSince.getTime() + seconds * 1000),
  disableAfterSeconds: 4000,
})

test.each([
  [0, undefined],
  [1999, undefined],
  [2000, 50],
  [2999, 50],
  [3000, 75],
  [3600, 90],
  [3999, 90],
  [4000, 'over'],
  [90_000, 'over'],
])('after %i of 4000 seconds of failures an endpoint has come to %s', (seconds, stage) => {
  expect(stageOf(failing(seconds))).toBe(stage)
})

test('the end of an endpoint is reckoned from its first failure', () => {
  expect(disablesAt(failing(3000))).toEqual(new Date('2026-11-16T10:06:40Z'))
})
