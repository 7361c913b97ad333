import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Posthorn } from './posthorn.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }))
afterEach(() => void vi.useRealTimers())

/** The most that the README says, in milliseconds: doubled each time, up to eight seconds. */
const longest = [300, 600, 1200, 2400, 4800, 8000, 8000]

/** The pauses before the retries of a call that fails each time. */
async function pausesOfOneCall(): Promise<number[]> {
  const sent: number[] = []
  const fetch = async (): Promise<Response> => {
    sent.push(Date.now())
    return new Response(null, { status: 503 })
  }
  const retries = longest.length
  const posthorn = new Posthorn({
    appId: 'shop',
    apiKey: 'k',
    baseUrl: 'https://hooks.example',
    fetch,
    retries,
  })
  await expect(posthorn.webhooks.get('w1')).rejects.toMatchObject({ status: 503 })
  return sent.slice(1).map((at, index) => at - (sent[index] ?? 0))
}

test('pauses grow, stay within what the README says, and are other ones for each caller', async () => {
  const calls = Promise.all(Array.from({ length: 50 }, pausesOfOneCall))
  await vi.advanceTimersByTimeAsync(longest.reduce((sum, pause) => sum + pause))
  const all = await calls
  expect(all.every(pauses => pauses.length === longest.length)).toBe(true)
  for (const [at, most] of longest.entries()) {
    const pauses = all.map(call => call[at] ?? 0)
    expect(Math.max(...pauses)).toBeLessThanOrEqual(most)
    // Spread over the whole range: the odds of fifty that are not are less than one in a billion.
    expect(Math.max(...pauses)).toBeGreaterThan(most * 0.6)
    expect(Math.min(...pauses)).toBeLessThan(most * 0.4)
    expect(new Set(pauses).size).toBeGreaterThan(20)
  }
})
