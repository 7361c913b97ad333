import { importKeySet, type JsonWebKeySet, verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { refusalOf } from '../support/refusal-of.ts'
import { startReceiver } from '../support/start-receiver.ts'
import { inEveryWorld } from './support/in-every-world.ts'

inEveryWorld(world => {
  test('what is published arrives signed, as the contract says', async () => {
    await using receiver = await startReceiver()
    const { posthorn } = world()
    const { secret } = await posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'] })
    const event = await posthorn.events.publish({ type: 'order.paid', data: { orderId: 7 } })
    expect(event).toEqual({
      id: expect.stringMatching(/^evt_/),
      type: 'order.paid',
      createdAt: expect.any(String),
    })
    const [request] = await receiver.received(event.id)
    expect(request).toMatchObject({
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': expect.stringMatching(/^Posthorn\/\d/),
        'webhook-id': event.id,
        'webhook-timestamp': expect.stringMatching(/^\d{10}$/),
        'webhook-signature': expect.stringMatching(/^v1,/),
      },
    })
    const expected = { type: 'order.paid', timestamp: event.createdAt, data: { orderId: 7 } }
    expect(await verify(request?.body ?? '', request?.headers ?? {}, secret)).toEqual(expected)
    expect(request?.body).toBe(JSON.stringify(expected))
  })

  test('with Ed25519 what arrives verifies with the key that was shown, and with those that are served', async () => {
    await using receiver = await startReceiver()
    const { posthorn, appId, call } = world()
    const { id: webhookId, secret } = await posthorn.webhooks.create({
      url: receiver.url,
      events: ['order.paid'],
      signatureScheme: 'ed25519',
    })
    expect(secret).toMatch(/^whpk_[A-Za-z0-9+/]{43}=$/)
    const { id } = await posthorn.events.publish({ type: 'order.paid', data: { orderId: 7 } })
    const [request] = await receiver.received(id)
    const path = `/api/v1/apps/${appId}/.well-known/jwks.json?webhookId=${webhookId}`
    const answer = await call({ method: 'GET', path })
    expect(answer.status).toBe(200)
    const served: JsonWebKeySet = JSON.parse(answer.text)
    expect(served).toEqual({
      keys: [
        {
          kty: 'OKP',
          crv: 'Ed25519',
          x: expect.any(String),
          kid: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
          use: 'sig',
          alg: 'EdDSA',
        },
      ],
    })
    for (const key of [secret, await importKeySet(served)]) {
      expect(await verify(request?.body ?? '', request?.headers ?? {}, key)).toMatchObject({
        data: { orderId: 7 },
      })
    }
    const { secret: rotated } = await posthorn.webhooks.rotateSecret(webhookId, { graceSeconds: 60 })
    expect(rotated).toMatch(/^whpk_/)
    expect(rotated).not.toBe(secret)
  })

  test('events go to those who take their type, and are told with what was decided', async () => {
    await using receiver = await startReceiver()
    const { posthorn } = world()
    const endpoint = async (events: string[], active = true) =>
      (await posthorn.webhooks.create({ url: receiver.url, events, active })).id
    const exact = await endpoint(['order.refunded'])
    const wild = await endpoint(['order.*'])
    const other = await endpoint(['order.paid'])
    const inactive = await endpoint(['order.refunded'], false)
    const { id } = await posthorn.events.publish({ type: 'order.refunded', data: {} })
    await receiver.received(id, 2)
    const { decisions, deliveries, data, key } = await posthorn.events.get(id)
    const ours = decisions.filter(({ webhookId }) => [exact, wild, other, inactive].includes(webhookId))
    expect(new Map(ours.map(({ webhookId, decision }) => [webhookId, decision]))).toEqual(
      new Map([
        [exact, 'sent'],
        [wild, 'sent'],
        [inactive, 'inactive'],
      ]),
    )
    const sentTo = deliveries.map(({ webhookId }) => webhookId)
    expect(sentTo).toEqual(expect.arrayContaining([exact, wild]))
    expect(sentTo).not.toContain(inactive)
    expect([data, typeof key]).toEqual([{}, 'string'])
  })

  test('a batch has no idempotency key of its own, and says so', async () => {
    const { posthorn, appId, apiKey: credential, call } = world()
    const path = `/api/v1/apps/${appId}/events/batch`
    const json = { events: [{ type: 'order.paid', data: { orderId: 1 }, id: 'of-the-event' }] }
    const headers = { 'Idempotency-Key': 'of-the-batch' }
    const refused = await call({ method: 'POST', path, credential, json, headers })
    expect(refused.status).toBe(422)
    expect(refused.body?.errors).toMatchObject([
      { loc: ['header', 'idempotency-key'], msg: 'is not taken here' },
    ])
    expect((await posthorn.events.list({ key: 'of-the-event' }).page()).data).toEqual([])
  })

  test('an idempotency key answers the same again, in the body or the header', async () => {
    const { call, appId, apiKey, posthorn } = world()
    const publish = (json: object, headers = {}) =>
      call({ method: 'POST', path: `/api/v1/apps/${appId}/events`, credential: apiKey, json, headers })
    const event = { type: 'order.refunded', data: { a: 1 } }
    const first = await publish({ ...event, id: 'key-1' })
    expect(first.status).toBe(202)
    const again = await publish({ ...event, id: 'key-1' })
    expect([again.status, again.body?.data]).toEqual([202, first.body?.data])
    const byHeader = await publish(event, { 'idempotency-key': 'key-1' })
    expect(byHeader.body?.data).toEqual(first.body?.data)
    const other = await publish({ ...event, data: { a: 2 }, id: 'key-1' })
    expect([other.status, other.body?.code]).toEqual([409, 'idempotency_conflict'])
    const { data } = await posthorn.events.list({ key: 'key-1' }).page()
    expect(data).toHaveLength(1)
  })

  test('what a key holds is looked up after the event was found right', async () => {
    const { posthorn } = world()
    await posthorn.events.publish({ type: 'order.paid', data: { orderId: 1 }, id: 'key-2' })
    const wrong = posthorn.events.publish({ type: 'order.paid', data: { orderId: 0 }, id: 'key-2' })
    expect(await refusalOf(wrong)).toMatchObject({ status: 422, locs: [['body', 'data', 'orderId']] })
  })

  test('an invalid event refuses its whole batch, a taken key itself alone', async () => {
    const { posthorn } = world()
    const event = (orderId: number, id?: string) => ({
      type: 'order.paid',
      data: { orderId },
      ...(id && { id }),
    })
    const wrong = posthorn.events.publishBatch({ events: [event(1, 'batch-1'), event(0)] })
    expect(await refusalOf(wrong)).toEqual({
      status: 422,
      code: 'invalid_input',
      locs: [['body', 'events', 1, 'data', 'orderId']],
    })
    expect((await posthorn.events.list({ key: 'batch-1' }).page()).data).toEqual([])
    await posthorn.events.publish(event(1, 'batch-2'))
    const answer = await posthorn.events.publishBatch({
      events: [event(2, 'batch-2'), event(1, 'batch-2'), event(3)],
    })
    expect(answer).toEqual([
      { error: { code: 'idempotency_conflict', detail: expect.any(String) } },
      { id: expect.any(String), type: 'order.paid', createdAt: expect.any(String) },
      { id: expect.any(String), type: 'order.paid', createdAt: expect.any(String) },
    ])
  })

  test('events are listed by type, time and key, newest first', async () => {
    const { posthorn } = world()
    const before = await posthorn.events.publish({ type: 'order.refunded', data: {} })
    const event = await posthorn.events.publish({ type: 'order.paid', data: { orderId: 5 } })
    const { data } = await posthorn.events.list({ type: 'order.paid', limit: 1 }).page()
    expect(data).toEqual([{ ...event, key: expect.any(String) }])
    const { data: since } = await posthorn.events.list({ since: before.createdAt }).page()
    expect(since.map(({ id }) => id).slice(0, 2)).toEqual([event.id, before.id])
    const { data: until } = await posthorn.events.list({ until: before.createdAt }).page()
    expect(until.map(({ id }) => id)).not.toContain(before.id)
  })

  test('event types are listed by name, with schema and example', async () => {
    const { posthorn } = world()
    const { data } = await posthorn.eventTypes.list().page()
    expect(data.map(({ name }) => name)).toEqual(['order.lost', 'order.paid', 'order.refunded'])
    expect(await posthorn.eventTypes.get('order.paid')).toMatchObject({
      name: 'order.paid',
      description: 'An order was paid.',
      example: { orderId: 1 },
      archived: false,
    })
    expect(await posthorn.eventTypes.get('order.refunded')).toMatchObject({ description: null, schema: null })
  })
})
