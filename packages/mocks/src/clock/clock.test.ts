import { expect, test } from 'vitest'
import { setupPosthorn } from '../index.ts'
import { anEndpoint, anEvent, startApi } from '../testing/start-api.ts'

const NINE = '2026-11-16T09:00:00.000Z'

test('a stopped clock stands still until it is moved', async () => {
  const { clock } = setupPosthorn()
  clock.stop(NINE)
  expect(clock.now()).toEqual(new Date(NINE))
  await clock.forward(90)
  expect(clock.now().toISOString()).toBe('2026-11-16T09:01:30.000Z')
})

test('a running clock runs on from where it was moved to', async () => {
  let real = Date.parse(NINE)
  const { clock, reset } = setupPosthorn({ now: () => new Date(real) })
  await clock.forward(3600)
  real += 1000
  expect(clock.now().toISOString()).toBe('2026-11-16T10:00:01.000Z')
  clock.stop()
  real += 1000
  expect(clock.now().toISOString()).toBe('2026-11-16T10:00:01.000Z')
  reset()
  expect(clock.now().getTime()).toBe(real)
})

test('forward makes every attempt that falls due, at its time and in order', async () => {
  using api = startApi({ outcome: ({ number }) => (number < 3 ? 503 : 204) })
  api.mock.clock.stop(NINE)
  await anEndpoint(api, { retrySchedule: [60, 600] })
  await anEndpoint(api, { retrySchedule: [120] })
  await anEvent(api)
  await api.mock.clock.forward(59)
  expect(api.mock.state.deliveries.map(({ attemptCount }) => attemptCount)).toEqual([1, 1])
  await api.mock.clock.forward(3600)
  expect(
    api.mock.state.deliveries.map(({ status, attempts }) => [
      status,
      attempts.map(({ at }) => at.slice(11, 19)),
    ]),
  ).toEqual([
    ['success', ['09:00:00', '09:01:00', '09:11:00']],
    ['exhausted', ['09:00:00', '09:02:00']],
  ])
  expect(api.mock.clock.now().toISOString()).toBe('2026-11-16T10:00:59.000Z')
})

test('what the receiver leaves pending is asked for once a move', async () => {
  let asked = 0
  using api = startApi({ outcome: () => ((asked += 1), 'pending') })
  await anEndpoint(api)
  await anEvent(api)
  await api.mock.clock.forward(10)
  expect(asked).toBe(2)
})

test('neither no time nor the past can be gone to', async () => {
  const { clock } = setupPosthorn()
  expect(() => clock.stop('noon')).toThrow('clock: noon is no time')
  await expect(clock.forward(-1)).rejects.toThrow(RangeError)
})
