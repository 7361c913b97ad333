import { expect, test } from 'vitest'
import { needsCare, verdictOn } from './crashes.ts'

const claim = { by: 'worker', token: 'worker:1' }

test('everything a dead worker had is suspected at first', () => {
  expect(verdictOn({ claim })).toBe('suspect')
  expect(verdictOn({ claim, crashes: 1 })).toBe('suspect')
})

test('what was suspected twice counts a crash only if it was being sent', () => {
  expect(verdictOn({ claim, crashes: 2 })).toBe('innocent')
  expect(verdictOn({ claim: { ...claim, sending: true }, crashes: 2 })).toBe('suspect')
})

test('the fifth crash is the last', () => {
  expect(verdictOn({ claim: { ...claim, sending: true }, crashes: 3 })).toBe('suspect')
  expect(verdictOn({ claim: { ...claim, sending: true }, crashes: 4 })).toBe('poison')
  expect(verdictOn({ claim, crashes: 4 })).toBe('innocent')
})

test('what was suspected twice is sent by itself', () => {
  expect([0, 1, 2, 3].map(crashes => needsCare({ crashes }))).toEqual([false, false, true, true])
  expect(needsCare({})).toBe(false)
})
