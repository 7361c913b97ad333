import { expect, test } from 'vitest'
import type { ClaimedDelivery } from '../domain/deliveries/hand-over.ts'
import { createDispatcher } from './dispatcher.ts'

const deliveriesTo = (id: string, concurrency: number, count: number): ClaimedDelivery[] =>
  Array.from({ length: count }, () => ({ endpoint: { id, slot: 1, concurrency, rateLimit: null } }) as never)

/** A dispatcher whose requests last until a test ends them. */
const start = (maxInFlight?: number) => {
  const open: { to: string; end: () => void }[] = []
  const sent: string[] = []
  const state = { maySend: true }
  const dispatcher = createDispatcher({
    deliver: async ({ endpoint: { id } }, _waitedMs, onSending) => {
      onSending()
      const { promise, resolve } = Promise.withResolvers<void>()
      open.push({ to: id, end: resolve })
      sent.push(id)
      await promise
    },
    maySend: () => state.maySend,
    onRoom: () => {},
    ...(maxInFlight !== undefined && { maxInFlight }),
  })
  const endFirst = async (): Promise<void> => {
    open.shift()?.end()
    await new Promise(resolve => setImmediate(resolve))
  }
  return { dispatcher, open, sent, state, endFirst }
}

test('a process has no more requests under way than its bound, whatever its endpoints may have', async () => {
  const { dispatcher, open, sent, endFirst } = start(5)
  dispatcher.accept(
    ['a', 'b', 'c', 'd'].flatMap(id => deliveriesTo(id, 50, 10)),
    false,
  )
  while (sent.length < 40) {
    expect([open.length, dispatcher.inFlight]).toEqual([5, 5])
    await endFirst()
  }
  while (open.length > 0) await endFirst()
  await dispatcher.idle()
  expect([sent.length, dispatcher.queued]).toEqual([40, 0])
})

test('the bound is 2,048 unless something else is said', () => {
  const { dispatcher, open } = start()
  dispatcher.accept(
    Array.from({ length: 60 }, (_, number) => deliveriesTo(`endpoint-${number}`, 50, 50)).flat(),
    false,
  )
  expect([open.length, dispatcher.queued]).toEqual([2_048, 3_000 - 2_048])
  expect(dispatcher.stop()).toHaveLength(3_000 - 2_048)
})

test('endpoints take turns, however much one of them has', async () => {
  const { dispatcher, sent, state, endFirst } = start(1)
  state.maySend = false
  dispatcher.accept([...deliveriesTo('busy', 50, 100), ...deliveriesTo('calm', 50, 2)], false)
  state.maySend = true
  dispatcher.resume()
  for (let ended = 0; ended < 5; ended += 1) await endFirst()
  expect(sent).toEqual(['busy', 'calm', 'busy', 'calm', 'busy', 'busy'])
  dispatcher.stop()
})

test('an endpoint that does not answer holds up itself alone', async () => {
  const { dispatcher, open, sent } = start()
  dispatcher.accept([...deliveriesTo('asleep', 2, 10), ...deliveriesTo('awake', 2, 4)], false)
  const awake = () => open.findIndex(({ to }) => to === 'awake')
  while (awake() >= 0) {
    open.splice(awake(), 1)[0]?.end()
    await new Promise(resolve => setImmediate(resolve))
  }
  expect(sent.filter(to => to === 'awake')).toHaveLength(4)
  expect([sent.filter(to => to === 'asleep').length, dispatcher.queued]).toEqual([2, 8])
  dispatcher.stop()
})
