import { Posthorn } from '@posthorn/sdk'
import { PosthornPlatform } from '@posthorn/sdk/platform'
import { expect, test } from 'vitest'
import { startWireProxy, type WireProxy } from '../faults/support/wire-proxy.ts'
import { createApp, type TestApp } from '../support/create-app.ts'
import { eventually } from '../support/eventually.ts'
import { httpCaller } from '../support/http-call.ts'
import { rootKey, startPlatform } from '../support/start-platform.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const there = await sharePlatform({ POSTHORN_ROLE: 'api' })
const nowhere = { url: 'http://127.0.0.1:9/nowhere', events: ['*'] }
const paid = { type: 'order.paid', data: {} }

/** A second process, whose way to the database can be cut. */
const startHere = async (POSTHORN_ROLE = 'api') => {
  const proxy = await startWireProxy()
  const { baseUrl, ...platform } = await startPlatform({
    POSTHORN_ROLE,
    MONGODB_URI: proxy.uri(there.database),
  })
  return {
    baseUrl,
    proxy,
    [Symbol.asyncDispose]: async () => {
      await platform[Symbol.asyncDispose]()
      await proxy[Symbol.asyncDispose]()
    },
  }
}

/** Has a change stored, and the database away before others are told of it, until `meanwhile` is over. */
const betweenWrites = async (
  proxy: WireProxy,
  collection: string,
  change: () => Promise<unknown>,
  meanwhile: () => Promise<unknown>,
): Promise<void> => {
  const telling = proxy.hold(it => it.command === 'update' && it.collection === collection)
  const changing = change()
  await telling.caught()
  proxy.cut()
  telling.release()
  await meanwhile()
  await changing
  proxy.mend()
}

const decisionsThere = async ({ posthorn }: TestApp): Promise<string[]> => {
  const { id } = await posthorn.events.publish(paid)
  return (await posthorn.events.get(id)).decisions.map(({ decision }) => decision)
}

const doors = [
  ['the app', (app: TestApp, id: string) => [`/apps/${app.appId}/webhooks/${id}`, app.apiKey]],
  ['the tenant', (_: TestApp, id: string, tenantKey: string) => [`/endpoints/ep_${id}`, tenantKey]],
  ['an organization', (_: TestApp, id: string, tenantKey: string) => [`/webhook-endpoints/${id}`, tenantKey]],
  ['an operator', (_: TestApp, id: string) => [`/admin/webhooks/${id}`, rootKey]],
] as const

for (const [who, door] of doors) {
  test.concurrent(`a deletion by ${who} that is tried again after a 503 is known everywhere when it is answered`, async () => {
    await using here = await startHere()
    const app = await createApp(there)
    const { id } = await app.posthorn.webhooks.create(nowhere)
    const { key } = await there.platform.tenantKeys.create(app.tenantId, { name: 'A key' })
    expect(await decisionsThere(app)).toEqual(['sent'])
    const [path = '', credential = ''] = door(app, id, key)
    const remove = async () =>
      (await httpCaller(here.baseUrl)({ method: 'DELETE', path: `/api/v1${path}`, credential })).status

    await betweenWrites(
      here.proxy,
      'apps',
      async () => expect(await remove()).toBe(503),
      async () => expect(await decisionsThere(app)).toEqual(['sent']),
    )

    expect(await eventually(async () => (await remove().catch(() => 0)) === 404, 'an answer')).toBe(true)
    expect(await decisionsThere(app)).toEqual([])
  })
}

test.concurrent('a 410 switches its endpoint off everywhere though the database was away before others were told', async () => {
  await using here = await startHere('all')
  await using receiver = await startReceiver()
  receiver.answer({ status: 410 })
  const app = await createApp(there)
  await app.posthorn.webhooks.create({ ...nowhere, url: receiver.url })

  await betweenWrites(
    here.proxy,
    'apps',
    async () => expect(await decisionsThere(app)).toEqual(['sent']),
    async () => expect(await decisionsThere(app)).toEqual(['sent']),
  )

  await eventually(async () => (await decisionsThere(app))[0] === 'disabled', 'an endpoint that is off')
})

test.concurrent('an event type that is removed at the second try is taken by no process any more', async () => {
  await using here = await startHere()
  const app = await createApp(there, ['order.passing'])
  const publish = () =>
    new Posthorn({ ...app, baseUrl: there.baseUrl }).events.publish({ ...paid, type: 'order.passing' })
  const { eventTypes } = new PosthornPlatform({ rootKey, baseUrl: here.baseUrl, retries: 0 })
  await publish()

  await betweenWrites(
    here.proxy,
    'catalog',
    () => expect(eventTypes.delete('order.passing')).rejects.toMatchObject({ status: 503 }),
    publish,
  )

  await eventually(
    () => eventTypes.delete('order.passing').then(undefined, error => error.status === 404),
    'an answer',
  )
  await eventually(
    () =>
      publish().then(
        () => false,
        error => error.status === 422,
      ),
    'a refusal',
    5_000,
  )
})
