import { expect, test } from 'vitest'
import { seldom } from './seldom.ts'

const start = (ask: (asked: number) => Promise<string>, waitMs = 10_000) => {
  const clock = { now: 0 }
  const state = { asked: 0 }
  const read = seldom(() => ask((state.asked += 1)), { maxAgeMs: 5_000, waitMs, now: () => clock.now })
  return { clock, state, read }
}

test('however often it is asked, the question is put once in the time', async () => {
  const { clock, state, read } = start(async asked => `answer ${asked}`)
  expect(await Promise.all([read(), read(), read()])).toEqual(['answer 1', 'answer 1', 'answer 1'])
  clock.now = 4_999
  expect(await read()).toBe('answer 1')
  expect(state.asked).toBe(1)
  clock.now = 5_000
  expect(await Promise.all([read(), read()])).toEqual(['answer 2', 'answer 2'])
})

test('a failure is no answer, and is not repeated before its time', async () => {
  const { clock, state, read } = start(async asked => {
    if (asked === 1) throw new Error('away')
    return 'there again'
  })
  expect(await read()).toBeUndefined()
  expect(await read()).toBeUndefined()
  expect(state.asked).toBe(1)
  clock.now = 5_000
  expect(await read()).toBe('there again')
})

test('nobody waits for an answer that does not come, and it is asked for only once', async () => {
  let answer = (_: string): void => undefined
  const { state, read } = start(() => new Promise(resolve => (answer = resolve)), 1)
  expect(await read()).toBeUndefined()
  expect(await read()).toBeUndefined()
  expect(state.asked).toBe(1)
  answer('late')
  await new Promise(resolve => setImmediate(resolve))
  expect(await read()).toBe('late')
})
