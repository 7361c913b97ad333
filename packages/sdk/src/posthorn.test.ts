import { expect, test } from 'vitest'
import { Posthorn } from './posthorn.ts'
import { PosthornPlatform } from './platform.ts'
import { ok, startServer } from './testing/start-server.ts'

const client = (baseUrl: string) => new Posthorn({ appId: 'shop', apiKey: 'ph_secret', baseUrl })

test('an operation is called with the key, below the bound app, with a flat body', async () => {
  await using server = await startServer(ok({ id: 'w1', secret: 'whsec_x' }, 201))
  const created = await client(server.baseUrl).webhooks.create({ url: 'https://a.example/h', events: ['*'] })
  expect(created).toEqual({ id: 'w1', secret: 'whsec_x' })
  expect(server.received).toHaveLength(1)
  const [request] = server.received
  expect(request).toMatchObject({ method: 'POST', url: '/api/v1/apps/shop/webhooks' })
  expect(request?.headers).toMatchObject({
    authorization: 'Bearer ph_secret',
    'content-type': 'application/json',
  })
  expect(JSON.parse(request?.body ?? '')).toEqual({ url: 'https://a.example/h', events: ['*'] })
})

test('path, query and body parameters lie side by side in the input', async () => {
  await using server = await startServer(ok({}))
  const posthorn = client(server.baseUrl)
  await posthorn.webhooks.update('w1', { active: false })
  await posthorn.deliveries.list('w1', { status: 'failed', limit: 5 }).page()
  expect(server.received[0]).toMatchObject({
    method: 'PUT',
    url: '/api/v1/apps/shop/webhooks/w1',
    body: '{"active":false}',
  })
  expect(server.received[1]).toMatchObject({
    url: '/api/v1/apps/shop/webhooks/w1/deliveries?status=failed&limit=5',
    body: '',
  })
})

test('an optional body is left out when nothing is given for it, and sent when something is', async () => {
  await using server = await startServer(ok({ secret: 'whsec_y' }))
  const posthorn = client(server.baseUrl)
  expect(await posthorn.webhooks.rotateSecret('w1')).toEqual({ secret: 'whsec_y' })
  await posthorn.webhooks.rotateSecret('w1', { graceSeconds: 60 })
  expect(server.received.map(({ body }) => body)).toEqual(['', '{"graceSeconds":60}'])
})

test('a list resolves to its data and where the next page starts', async () => {
  const pagination = { nextCursor: 'c2', hasMore: true }
  await using server = await startServer({
    status: 200,
    json: { success: true, data: [{ id: 'w1' }], pagination },
  })
  expect(await client(server.baseUrl).webhooks.list().page()).toEqual({ data: [{ id: 'w1' }], pagination })
})

test('an answer without content resolves to undefined', async () => {
  await using server = await startServer(res => res.writeHead(204).end())
  expect(await client(server.baseUrl).webhooks.delete('w1')).toBeUndefined()
})

test('a base URL with a path, with a slash at its end or with the API path in it leads to the same place', async () => {
  await using server = await startServer(ok([]))
  for (const suffix of ['/hooks', '/hooks/', '/hooks/api/v1', '/hooks/api/v1/']) {
    await client(server.baseUrl + suffix)
      .eventTypes.list()
      .page()
  }
  expect(new Set(server.received.map(({ url }) => url))).toEqual(
    new Set(['/hooks/api/v1/apps/shop/event-types']),
  )
})

test('the platform client calls with the root key and takes the app as a parameter', async () => {
  await using server = await startServer(ok({ id: 'shop' }, 201))
  const platform = new PosthornPlatform({ rootKey: 'root', baseUrl: server.baseUrl })
  await platform.apps.create({ name: 'Shop', tenantId: 't1' })
  await platform.appKeys.create('shop', { name: 'ci' })
  expect(server.received[0]).toMatchObject({ method: 'POST', url: '/api/v1/apps' })
  expect(server.received[0]?.headers.authorization).toBe('Bearer root')
  expect(server.received[1]).toMatchObject({ url: '/api/v1/apps/shop/api-keys', body: '{"name":"ci"}' })
})

test('a fetch of the caller makes the requests', async () => {
  const urls: string[] = []
  const fetch: typeof globalThis.fetch = async input => {
    urls.push(input instanceof Request ? input.url : String(input))
    return Response.json({ success: true, data: { id: 'w1' } })
  }
  const posthorn = new Posthorn({ appId: 'shop', apiKey: 'k', baseUrl: 'https://hooks.example', fetch })
  expect(await posthorn.webhooks.get('w1')).toEqual({ id: 'w1' })
  expect(urls).toEqual(['https://hooks.example/api/v1/apps/shop/webhooks/w1'])
})

test('a client for another app shares everything but the app', async () => {
  await using server = await startServer(ok({ id: 'evt_1' }, 202))
  const posthorn = client(server.baseUrl)
  const other = posthorn.forApp('other')
  await other.events.publish({ type: 'a', data: {} })
  await posthorn.events.publish({ type: 'a', data: {} })
  expect([other.appId, posthorn.appId]).toEqual(['other', 'shop'])
  expect(server.received.map(({ url }) => url)).toEqual([
    '/api/v1/apps/other/events',
    '/api/v1/apps/shop/events',
  ])
  expect(server.received[0]?.headers.authorization).toBe('Bearer ph_secret')
})
