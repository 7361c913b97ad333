import { expect, test } from 'vitest'
import type { Scope } from '../domain/access/scope.ts'
import { HttpProblem } from './problem.ts'
import { createRateLimiter } from './rate-limiter.ts'

const credential = (subject: string, bounds: Partial<Scope> = {}): Scope => ({
  subject,
  rights: new Set(),
  ...bounds,
})

const start = (limit: number) => {
  const clock = { now: 5_000 }
  const limiter = createRateLimiter(limit, () => clock.now)
  const retryAfter = (scope: Scope): string | undefined => {
    try {
      limiter.take(scope)
      return undefined
    } catch (error) {
      if (!(error instanceof HttpProblem)) throw error
      expect(error).toMatchObject({ status: 429, code: 'rate_limited' })
      return error.headers['retry-after']
    }
  }
  const admitted = (scope: Scope, requests: number): number =>
    Array.from({ length: requests }, () => retryAfter(scope)).filter(it => it === undefined).length
  return { clock, limiter, retryAfter, admitted }
}

test.each([1, 3, 10, 1_000])('%i a second are admitted at once, and the next one is not', limit => {
  const { admitted } = start(limit)
  expect(admitted(credential('a'), limit + 5)).toBe(limit)
})

test('the bucket fills evenly, and never beyond a second', () => {
  const { clock, admitted } = start(10)
  const a = credential('a')
  admitted(a, 10)
  clock.now += 99
  expect(admitted(a, 5)).toBe(0)
  clock.now += 1
  expect(admitted(a, 5)).toBe(1)
  clock.now += 250
  expect(admitted(a, 5)).toBe(2)
  clock.now += 3_600_000
  expect(admitted(a, 50)).toBe(10)
})

test('what is refused uses nothing up: over ten seconds of asking all the time the limit is what gets through', () => {
  const { clock, admitted } = start(7)
  let passed = 0
  for (const end = clock.now + 10_000; clock.now < end; clock.now += 10)
    passed += admitted(credential('a'), 3)
  expect(passed).toBeGreaterThanOrEqual(7 + 69)
  expect(passed).toBeLessThanOrEqual(7 + 70)
})

test('each credential has a bucket of its own, also tokens of two tenants with one subject', () => {
  const { admitted } = start(2)
  expect(admitted(credential('app_key:1'), 5)).toBe(2)
  expect(admitted(credential('app_key:2'), 5)).toBe(2)
  expect(admitted(credential('jwt:admin', { tenantId: 't1' }), 5)).toBe(2)
  expect(admitted(credential('jwt:admin', { tenantId: 't2' }), 5)).toBe(2)
  expect(admitted(credential('jwt:admin', { tenantId: 't1' }), 5)).toBe(0)
})

test('the wait is told in whole seconds, at least one', () => {
  const { clock, retryAfter } = start(1)
  const a = credential('a')
  expect(retryAfter(a)).toBeUndefined()
  expect(retryAfter(a)).toBe('1')
  clock.now += 999
  expect(retryAfter(a)).toBe('1')
  clock.now += 1
  expect(retryAfter(a)).toBeUndefined()
})

test('idle credentials are forgotten, busy ones are not', () => {
  const { clock, limiter, admitted } = start(1)
  for (let n = 0; n < 10_000; n += 1) limiter.take(credential(`idle:${n}`))
  clock.now += 2_000
  expect(admitted(credential('busy'), 1)).toBe(1)
  expect(limiter.size).toBe(1)
  expect(admitted(credential('busy'), 1)).toBe(0)
})
