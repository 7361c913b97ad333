import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Posthorn } from './posthorn.ts'

/** The most that the README says, in milliseconds: doubled each time, up to eight seconds. */
const longest = [300, 600, 1200, 2400, 4800, 8000, 8000]
const CALLERS = 50

let pauses: number[] = []

beforeEach(() => {
  pauses = []
  const { setTimeout } = globalThis
  vi.stubGlobal('setTimeout', (run: () => void, ms: number) => {
    // What is longer is the time limit of a call.
    if (ms > Math.max(...longest)) return setTimeout(run, ms)
    pauses.push(ms)
    return setTimeout(run)
  })
})
afterEach(() => void vi.unstubAllGlobals())

/** The pauses before the retries of a call that fails each time. */
async function pausesOfOneCall(): Promise<number[]> {
  const before = pauses.length
  const posthorn = new Posthorn({
    appId: 'shop',
    apiKey: 'k',
    baseUrl: 'https://hooks.example',
    fetch: () => Promise.resolve(new Response(null, { status: 503 })),
    retries: longest.length,
  })
  await expect(posthorn.webhooks.get('w1')).rejects.toMatchObject({ status: 503 })
  return pauses.slice(before)
}

test('pauses grow, stay within what the README says, and are other ones for each caller', async () => {
  const all: number[][] = []
  while (all.length < CALLERS) all.push(await pausesOfOneCall())
  expect(all.every(some => some.length === longest.length)).toBe(true)
  for (const [at, most] of longest.entries()) {
    const some = all.map(call => call[at] ?? 0)
    expect(Math.max(...some)).toBeLessThanOrEqual(most)
    // Spread over the whole range: the odds of fifty that are not are less than one in a billion.
    expect(Math.max(...some)).toBeGreaterThan(most * 0.6)
    expect(Math.min(...some)).toBeLessThan(most * 0.4)
    expect(new Set(some).size).toBeGreaterThan(CALLERS / 2)
  }
})
