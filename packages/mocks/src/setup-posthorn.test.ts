import { expect, test } from 'vitest'
import { type PosthornMockOptions, setupPosthorn } from './index.ts'
import { anEndpoint, anEvent, startApi, stoppedClock } from './testing/start-api.ts'

test('the state is a copy, with secrets and sent requests in the clear', async () => {
  using api = startApi()
  const { secret } = await anEndpoint(api)
  const before = api.mock.state
  await anEvent(api)
  expect(before.events).toEqual([])
  expect(before.endpoints[0]?.secrets).toEqual([{ value: secret, publicKey: null, expiresAt: null }])
  before.endpoints.pop()
  expect(api.mock.state.endpoints).toHaveLength(1)
  expect(api.mock.state.deliveries[0]?.attempts[0]?.request.url).toBe('https://shop.example.com/hooks')
})

test('a reset forgets everything but the options', async () => {
  using api = startApi()
  await anEndpoint(api)
  await anEvent(api, { id: 'k' })
  api.mock.reset()
  expect(api.mock.state).toEqual({ endpoints: [], events: [], deliveries: [] })
  expect((await api.call('eventTypesList')).data).toHaveLength(3)
  await anEvent(api, { id: 'k', data: {} })
})

test('with a stopped clock ids are the same in every run, and still different from each other', async () => {
  const run = async () => {
    using api = startApi({ now: stoppedClock().now })
    const endpoints = [await anEndpoint(api), await anEndpoint(api)]
    await anEvent(api)
    return [...endpoints.map(({ id }) => id), ...api.mock.state.deliveries.map(({ id }) => id)]
  }
  const ids = await run()
  expect(await run()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

test('app, key and base URL are those of the options', async () => {
  const options = { appId: 'shop', apiKey: 'ph_mine', baseUrl: 'https://hooks.example.com/posthorn' }
  using api = startApi(options)
  expect(api.mock).toMatchObject(options)
  await anEndpoint(api)
})

test('what is not open cannot be settled', async () => {
  using api = startApi()
  await expect(api.mock.settle(1, 200)).rejects.toThrow('There is no delivery 1.')
  await anEndpoint(api)
  await anEvent(api)
  await expect(api.mock.settle(api.mock.state.deliveries[0]?.id ?? 0, 200)).rejects.toThrow(
    'is finished: success',
  )
})

test.each<[string, PosthornMockOptions]>([
  ['baseUrl', { baseUrl: 'hooks.example.com' }],
  ['catalog: "order paid" cannot be the name', { catalog: ['order paid'] }],
  ['catalog: "posthorn.ping" cannot be the name', { catalog: ['posthorn.ping'] }],
  ['catalog: a is there twice', { catalog: ['a', { name: 'a' }] }],
  ['catalog: the schema of a is not', { catalog: [{ name: 'a', schema: { type: 'nothing' } }] }],
  [
    'catalog: the example of a does not match',
    { catalog: [{ name: 'a', schema: { required: ['x'] }, example: {} }] },
  ],
])('an option that cannot work is refused: %s', (message, options) => {
  expect(() => setupPosthorn(options)).toThrow(message)
  expect(() => setupPosthorn(options)).toThrow(TypeError)
})

test('an outcome that HTTP does not have is refused at once', () => {
  expect(() => setupPosthorn({ outcome: 42 })).toThrow(RangeError)
})
