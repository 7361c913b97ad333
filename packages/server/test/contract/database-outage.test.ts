import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PublishedEvent } from '../../src/http/generated/types.gen.ts'
import { createApp, type TestApp } from '../support/create-app.ts'
import { eventually } from '../support/eventually.ts'
import { expectNothingInternal, expectProblem } from '../support/expect-answer.ts'
import { dataIn, type HttpAnswer, type HttpCall, httpCaller } from '../support/http-call.ts'
import { rootKey } from '../support/start-platform.ts'
import { startPlatformOnProxy } from '../support/start-platform-on-proxy.ts'
import { type Receiver, startReceiver } from '../support/start-receiver.ts'

let platform: Awaited<ReturnType<typeof startPlatformOnProxy>>
let receiver: Receiver
let app: TestApp
let call: HttpCall
beforeAll(async () => {
  platform = await startPlatformOnProxy()
  receiver = await startReceiver()
  app = await createApp(platform)
  call = httpCaller(platform.baseUrl)
  await app.posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
})
afterAll(async () => {
  await platform[Symbol.asyncDispose]()
  await receiver[Symbol.asyncDispose]()
})

const get = (path: string, credential?: string): Promise<HttpAnswer> =>
  call({ method: 'GET', path, credential })
const publish = (id: string): Promise<HttpAnswer> =>
  call({
    method: 'POST',
    path: `/api/v1/apps/${app.appId}/events`,
    credential: app.apiKey,
    json: { type: 'order.paid', data: { n: 1 }, id },
  })
const readiness = (status: number) =>
  eventually(async () => {
    const answer = await get('/readyz')
    return answer.status === status && answer
  }, `/readyz to answer ${status}`)

test.each(['refused', 'dropped'] as const)(
  'when connections to the database are %s, callers are told to come back, and find all in order then',
  async how => {
    await readiness(200)
    await platform.proxy.cut(how)
    const refused = await publish(`key-${how}`)
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
    expectProblem(refused, 503)
    expectNothingInternal(refused)

    expect((await readiness(503)).body).toMatchObject({ ready: false, database: 'down' })
    expect(await get('/healthz')).toMatchObject({ status: 200, text: '{"status":"ok"}' })
    expect((await get('/openapi.json')).status).toBe(200)
    expect((await get('/api/v1/tenants')).status).toBe(401)
    expect((await get('/api/v1/tenants', 'garbage')).status).toBe(401)
    expect((await get('/api/v1/tenants?limit=0', rootKey)).status).toBe(422)
    // Whether this key was ever made cannot be known now.
    expect((await get('/api/v1/tenants', `ph_${'0'.repeat(24)}_${'A'.repeat(43)}`)).status).toBe(503)

    await platform.proxy.mend()
    await readiness(200)
    const { id } = dataIn<PublishedEvent>(await publish(`key-${how}`))
    await receiver.received(id)
    expect(dataIn<PublishedEvent>(await publish(`key-${how}`)).id).toBe(id)
    expect(
      (await get(`/api/v1/apps/${app.appId}/events?key=key-${how}`, app.apiKey)).body?.data,
    ).toHaveLength(1)
  },
)
