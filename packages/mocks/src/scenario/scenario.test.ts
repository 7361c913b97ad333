import { Posthorn, RateLimitedError, ServerError, TimeoutError, UnauthenticatedError } from '@posthorn/sdk'
import { expect, test } from 'vitest'
import { setupPosthorn } from '../index.ts'
import { startApi } from '../testing/start-api.ts'

test('failing, rateLimited and unauthorized answer as the contract says, and nothing is done', async () => {
  using api = startApi()
  const body = { type: 'order.paid', data: {} }
  api.mock.scenario.start('failing', { retryAfterSeconds: 7 })
  expect(await api.refused('eventsPublish', { body })).toMatchObject({ status: 503, code: 'unavailable' })
  const { headers } = await api.send('webhooksList')
  expect(headers.get('retry-after')).toBe('7')
  api.mock.scenario.start('rateLimited')
  expect(await api.refused('eventsPublish', { body })).toMatchObject({ status: 429, code: 'rate_limited' })
  api.mock.scenario.start('unauthorized')
  expect(await api.refused('eventsPublish', { body })).toMatchObject({ status: 401, code: 'unauthenticated' })
  api.mock.scenario.end()
  expect(api.mock.state.events).toEqual([])
  await api.call('eventsPublish', { body })
})

test('a scenario is over after so many calls, and meets the operations it is for alone', async () => {
  using api = startApi()
  api.mock.scenario.start('failing', { times: 1, operations: ['events.list'] })
  await api.call('webhooksList')
  expect(api.mock.scenario.current).toEqual({ name: 'failing', times: 1, operations: ['events.list'] })
  await api.refused('eventsList')
  await api.call('eventsList')
  expect(api.mock.scenario.current).toBeUndefined()
})

test('the scenario of the options is played again after a reset', async () => {
  using api = startApi({ scenario: 'rateLimited' })
  api.mock.scenario.end()
  await api.call('webhooksList')
  api.mock.reset()
  expect((await api.refused('webhooksList')).status).toBe(429)
})

test('the SDK makes its errors of them, and repeats what passes', async () => {
  const mock = setupPosthorn({ catalog: ['order.paid'] })
  const posthorn = new Posthorn({ ...mock, retries: 0 })
  mock.scenario.start('failing')
  await expect(posthorn.webhooks.list().page()).rejects.toBeInstanceOf(ServerError)
  mock.scenario.start('rateLimited')
  await expect(posthorn.webhooks.list().page()).rejects.toBeInstanceOf(RateLimitedError)
  mock.scenario.start('unauthorized')
  await expect(posthorn.webhooks.list().page()).rejects.toBeInstanceOf(UnauthenticatedError)
  mock.scenario.start('slow', { delayMs: 60_000 })
  await expect(posthorn.webhooks.list({}, { timeoutMs: 30 }).page()).rejects.toBeInstanceOf(TimeoutError)
  mock.scenario.start('failing', { times: 1 })
  await posthorn.events.publish({ type: 'order.paid', data: {} }, { retries: 1 })
  expect(mock.state.events).toHaveLength(1)
})

test('slow answers late, and rightly', async () => {
  const mock = setupPosthorn()
  const posthorn = new Posthorn(mock)
  mock.scenario.start('slow', { delayMs: 60 })
  const startedAt = performance.now()
  expect((await posthorn.webhooks.list().page()).data).toEqual([])
  expect(performance.now() - startedAt).toBeGreaterThan(50)
})

test('what cannot be played is refused', () => {
  const { scenario } = setupPosthorn()
  // @ts-expect-error – not one of them
  expect(() => scenario.start('burning')).toThrow(
    'there is no burning; there are failing, rateLimited, slow, unauthorized',
  )
  expect(() => scenario.start('failing', { operations: ['events.lose'] })).toThrow('no operation events.lose')
  expect(() => scenario.start('failing', { operations: ['platform.tenants.list'] })).toThrow('no operation')
  expect(() => scenario.start('failing', { times: 0 })).toThrow('times must be a whole number of at least 1')
  expect(() => scenario.start('rateLimited', { retryAfterSeconds: 0.5 })).toThrow('retryAfterSeconds')
})
