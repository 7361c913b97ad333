import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startWith } from '../../test/support/fake-credentials.ts'
import { emptyPage } from '../../test/support/tenant-answers.ts'
import { ANSWER_WITHIN_MS, inTime } from './in-time.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('what comes in time is passed on, whatever it is', async () => {
  expect(await inTime(Promise.resolve(7))).toBe(7)
  await expect(inTime(Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError)
  expect(vi.getTimerCount()).toBe(0)
})

test('an operation that takes too long is answered 503 with Retry-After, and what it says later is not heard', async () => {
  const asked = Promise.withResolvers<void>()
  const late = Promise.withResolvers<typeof emptyPage>()
  await using app = await startWith({
    'platform.tenants.list': () => {
      asked.resolve()
      return late.promise
    },
  })
  const answer = app.call('GET', '/tenants')
  await asked.promise
  vi.advanceTimersByTime(ANSWER_WITHIN_MS)
  const { status, headers, body } = await answer
  expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'unavailable', '1'])
  late.resolve(emptyPage)
  expect((await app.call('GET', '/nowhere')).status).toBe(404)
})
