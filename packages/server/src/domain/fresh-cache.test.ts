import { expect, test } from 'vitest'
import { createFreshCache } from './fresh-cache.ts'

const set = (initial: string | undefined) => {
  const state = { stored: initial, loads: 0, time: 0 }
  const load = async () => {
    state.loads += 1
    return state.stored
  }
  const cache = createFreshCache(load, { now: () => state.time, maxEntries: 2 })
  return { state, cache }
}
const settled = () => new Promise(resolve => setImmediate(resolve))

test('concurrent readers share one load, later ones take what is kept', async () => {
  const { state, cache } = set('a')
  expect(await Promise.all([cache.get('k'), cache.get('k')])).toEqual(['a', 'a'])
  expect(await cache.get('k')).toBe('a')
  expect(state.loads).toBe(1)
})

test('an entry in use is renewed in the background and never older than a second', async () => {
  const { state, cache } = set('a')
  await cache.get('k')
  state.stored = 'b'
  state.time = 500
  expect(await cache.get('k')).toBe('a')
  await settled()
  expect(await cache.get('k')).toBe('b')
  state.stored = 'c'
  state.time = 1500
  expect(await cache.get('k')).toBe('c')
})

test('what was not found is looked for again', async () => {
  const { state, cache } = set(undefined)
  expect(await cache.get('k')).toBeUndefined()
  state.stored = 'a'
  expect(await cache.get('k')).toBe('a')
})

test('what was read before a change is not kept after it', async () => {
  const answers: ((value: string) => void)[] = []
  const cache = createFreshCache(() => new Promise<string>(resolve => answers.push(resolve)))
  const before = cache.get('k')
  await settled()
  cache.forget('k')
  const after = cache.get('k')
  await settled()
  answers[1]?.('new')
  answers[0]?.('old')
  expect([await before, await after]).toEqual(['old', 'new'])
  expect(await cache.get('k')).toBe('new')
})

test('a failed load is reported to those who wait for it, and tried again by the next', async () => {
  let fails = true
  const cache = createFreshCache(async () => {
    if (fails) throw new Error('away')
    return 'a'
  })
  await expect(cache.get('k')).rejects.toThrow('away')
  fails = false
  expect(await cache.get('k')).toBe('a')
})

test('it forgets the oldest when it is full', async () => {
  const { state, cache } = set('a')
  for (const key of ['1', '2', '3', '1']) await cache.get(key)
  expect(state.loads).toBe(4)
})
