import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { PosthornPlatform } from './platform.ts'
import { Posthorn } from './posthorn.ts'
import { ok, problem, startServer } from './testing/start-server.ts'

const good = { appId: 'shop', apiKey: 'ph_key', baseUrl: 'https://hooks.example' }

test.each([
  ['appId', ''],
  ['appId', '..'],
  ['appId', 'a/b'],
  ['appId', 'a'.repeat(65)],
  ['appId', undefined],
  ['apiKey', ''],
  ['apiKey', 'ph key'],
  ['apiKey', 'ph\r\nx: y'],
  ['apiKey', undefined],
  ['baseUrl', undefined],
  ['baseUrl', ''],
  ['baseUrl', 'hooks.example'],
  ['baseUrl', 'ftp://hooks.example'],
  ['baseUrl', 'https://user:pass@hooks.example'],
  ['baseUrl', 'https://hooks.example/?a=1'],
  ['baseUrl', 'https://hooks.example/#a'],
  ['timeoutMs', 0],
  ['timeoutMs', Number.NaN],
  ['totalTimeoutMs', 0],
  ['retries', -1],
  ['retries', 1.5],
  ['userAgent', ''],
  ['userAgent', 'shop\r\nx: y'],
])('the constructor refuses %s %j and names the option', (option, value) => {
  expect(() => new Posthorn({ ...good, [option]: value })).toThrow(new RegExp(`^${option} `))
})

test.each(['', '..', 'a/b', undefined])('forApp refuses %j', appId => {
  expect(() => new Posthorn(good).forApp(appId as string)).toThrow(/^appId /)
})

test('the platform client names its own option', () => {
  expect(() => new PosthornPlatform({ rootKey: '', baseUrl: good.baseUrl })).toThrow(/^rootKey /)
})

test('a refused key is not repeated in the message', () => {
  expect(() => new Posthorn({ ...good, apiKey: 'ph_top secret' })).not.toThrow(/top/)
})

test.each(['', '.', '..', undefined, null, {}, ['a'], 1.5, '\ud800'])(
  'the id %j is refused before any request',
  async id => {
    await using server = await startServer(ok({}))
    const posthorn = new Posthorn({ ...good, baseUrl: server.baseUrl })
    await expect(posthorn.webhooks.get(id as string)).rejects.toThrow(/^webhookId /)
    expect(server.received).toEqual([])
  },
)

test.each([
  ['../../tenants', '..%2F..%2Ftenants'],
  ['a?b=c#d', 'a%3Fb%3Dc%23d'],
  ['%2e%2e', '%252e%252e'],
  ['..\\..', '..%5C..'],
  ["$&$'{appId}", "%24%26%24'%7BappId%7D"],
  [';a=b,c', '%3Ba%3Db%2Cc'],
  ['ä\n', '%C3%A4%0A'],
])('the id %j stays one segment of the path', async (webhookId, segment) => {
  await using server = await startServer(ok({}))
  await new Posthorn({ ...good, baseUrl: server.baseUrl }).webhooks.get(webhookId)
  expect(server.received[0]?.url).toBe(`/api/v1/apps/shop/webhooks/${segment}`)
})

test('an appId in the input does not lead to another app', async () => {
  await using server = await startServer(ok({}))
  const input = { appId: 'other', webhookId: 'w2', active: true }
  await new Posthorn({ ...good, baseUrl: server.baseUrl }).webhooks.update('w1', input)
  expect(server.received[0]?.url).toBe('/api/v1/apps/shop/webhooks/w1')
})

test('neither the client nor an error shows the key', async () => {
  await using server = await startServer(problem(422, 'invalid_input'), res => res.destroy())
  const posthorn = new Posthorn({ ...good, baseUrl: server.baseUrl, retries: 0 })
  const shown = [inspect(posthorn, { depth: null, showHidden: true })]
  for (let call = 0; call < 2; call++) {
    const error: unknown = await posthorn.webhooks
      .create({ url: 'x', events: [] })
      .catch((reason: unknown) => reason)
    shown.push(inspect(error, { depth: null, showHidden: true }), JSON.stringify(error))
  }
  expect(shown).toHaveLength(5)
  expect(shown.join('\n')).not.toContain(good.apiKey)
})

test('a redirect is not followed', async () => {
  await using target = await startServer(ok({}))
  await using server = await startServer({ status: 302, headers: { location: target.baseUrl } })
  const posthorn = new Posthorn({ ...good, baseUrl: server.baseUrl })
  await expect(posthorn.events.publish({ type: 'a', data: {} })).rejects.toMatchObject({
    status: 302,
    code: 'http_302',
  })
  expect(target.received).toEqual([])
})
