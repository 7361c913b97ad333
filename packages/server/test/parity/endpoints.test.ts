import { expect, test } from 'vitest'
import { refusalOf } from '../support/refusal-of.ts'
import { startReceiver } from '../support/start-receiver.ts'
import { inEveryWorld } from './support/in-every-world.ts'

const url = 'https://shop.example.com/hooks'

inEveryWorld(world => {
  test('an endpoint is created with its secret, and read with its defaults and without', async () => {
    const { posthorn } = world()
    const created = await posthorn.webhooks.create({ url, events: ['order.*'], name: 'Shop' })
    expect(created).toEqual({
      id: expect.any(String),
      url,
      events: ['order.*'],
      active: true,
      name: 'Shop',
      createdAt: expect.any(String),
      secret: expect.stringMatching(/^whsec_/),
    })
    const { secret, ...shown } = created
    expect(await posthorn.webhooks.get(created.id)).toEqual({
      ...shown,
      description: null,
      timeoutSeconds: 30,
      maxRetries: 5,
      retrySchedule: [60, 300, 900, 3600],
      concurrency: 8,
      rateLimit: null,
      disableAfterSeconds: 432_000,
      signatureScheme: 'hmac',
      headers: {},
      metadata: {},
      updatedAt: created.createdAt,
    })
    const { data } = await posthorn.webhooks.list().page()
    expect(data.find(({ id }) => id === created.id)).not.toHaveProperty('secret')
    expect(secret.length).toBeGreaterThan(30)
  })

  test('a schedule without a number of attempts is used up', async () => {
    const { posthorn } = world()
    const { id } = await posthorn.webhooks.create({ url, events: ['*'], retrySchedule: [1, 2] })
    expect(await posthorn.webhooks.get(id)).toMatchObject({ maxRetries: 3, retrySchedule: [1, 2] })
    await posthorn.webhooks.update(id, { retrySchedule: [5] })
    expect(await posthorn.webhooks.get(id)).toMatchObject({ maxRetries: 2 })
  })

  test('an update changes what it gives, and answers no more than that', async () => {
    const { posthorn } = world()
    const { id } = await posthorn.webhooks.create({
      url,
      events: ['*'],
      description: 'old',
      metadata: { a: '1' },
    })
    const updated = await posthorn.webhooks.update(id, { active: false, name: 'New', metadata: {} })
    expect(updated).toEqual({
      id,
      url,
      events: ['*'],
      active: false,
      name: 'New',
      metadata: {},
      updatedAt: expect.any(String),
    })
    expect(await posthorn.webhooks.get(id)).toMatchObject({ description: 'old', active: false })
  })

  test('sensitive headers are masked, and a mask keeps what is stored', async () => {
    await using receiver = await startReceiver()
    const { posthorn } = world()
    const headers = { 'X-Api-Key': 'k', 'Set-Cookie': 's', 'X-Shop': 'a' }
    const { id } = await posthorn.webhooks.create({ url: receiver.url, events: ['order.paid'], headers })
    const masked = { 'X-Api-Key': '***', 'Set-Cookie': '***', 'X-Shop': 'a' }
    expect((await posthorn.webhooks.get(id)).headers).toEqual(masked)
    await posthorn.webhooks.update(id, { headers: { ...masked, 'X-Shop': 'b' } })
    const { deliveryId } = await posthorn.webhooks.testPing(id)
    expect(receiver.requests[0]?.headers).toMatchObject({
      'x-api-key': 'k',
      'set-cookie': ['s'],
      'x-shop': 'b',
    })
    const { data } = await posthorn.deliveries.attempts(deliveryId).page()
    expect(data[0]?.requestHeaders).toMatchObject({ 'x-api-key': '***', 'set-cookie': '***', 'x-shop': 'b' })
  })

  test('an archived type keeps its old subscriptions and takes no new ones', async () => {
    const { posthorn } = world()
    expect(await refusalOf(posthorn.webhooks.create({ url, events: ['order.lost'] }))).toMatchObject({
      status: 422,
    })
    const { id } = await posthorn.webhooks.create({ url, events: ['order.paid'] })
    const update = posthorn.webhooks.update(id, { events: ['order.paid', 'order.lost'] })
    expect(await refusalOf(update)).toEqual({
      status: 422,
      code: 'invalid_input',
      locs: [['body', 'events', 1]],
    })
    expect((await posthorn.eventTypes.get('order.lost')).archived).toBe(true)
  })

  test('rotating answers with the new secret alone', async () => {
    const { posthorn } = world()
    const { id, secret } = await posthorn.webhooks.create({ url, events: ['*'] })
    const rotated = await posthorn.webhooks.rotateSecret(id)
    expect(Object.keys(rotated)).toEqual(['secret'])
    expect(rotated.secret).not.toBe(secret)
  })

  test('a deleted endpoint is gone', async () => {
    const { posthorn } = world()
    const { id } = await posthorn.webhooks.create({ url, events: ['*'] })
    expect(await posthorn.webhooks.delete(id)).toBeUndefined()
    const gone = { status: 404, code: 'not_found', locs: [] }
    expect(await refusalOf(posthorn.webhooks.get(id))).toEqual(gone)
    expect(await refusalOf(posthorn.webhooks.delete(id))).toEqual(gone)
    expect(await refusalOf(posthorn.webhooks.testPing(id))).toEqual(gone)
  })

  test('a test ping tells what came of it, also when the endpoint is inactive', async () => {
    await using receiver = await startReceiver()
    const { posthorn } = world()
    receiver.answer({ status: 418, body: 'short and stout' })
    const { id } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'], active: false })
    const answer = await posthorn.webhooks.testPing(id)
    expect(answer).toEqual({
      delivered: false,
      statusCode: 418,
      durationMs: expect.any(Number),
      error: null,
      responseBody: 'short and stout',
      deliveryId: expect.any(Number),
    })
    expect(await posthorn.deliveries.get(answer.deliveryId)).toMatchObject({
      eventType: 'posthorn.ping',
      status: 'exhausted',
      attemptCount: 1,
      payload: { type: 'posthorn.ping', data: { webhookId: id } },
    })
    expect((await posthorn.webhooks.stats(id)).counts.total).toBe(0)
    receiver.answer({})
    expect(await posthorn.webhooks.testPing(id, { type: 'order.paid' })).toMatchObject({ delivered: true })
    expect(JSON.parse(receiver.requests.at(-1)?.body ?? '')).toMatchObject({
      type: 'order.paid',
      data: { orderId: 1 },
    })
    expect(await refusalOf(posthorn.webhooks.testPing(id, { type: 'order.found' }))).toEqual({
      status: 422,
      code: 'invalid_input',
      locs: [['body', 'type']],
    })
  })

  test('pages of endpoints are newest first, and a cursor is of one list', async () => {
    const { posthorn } = world()
    const ids: string[] = []
    for (const name of ['a', 'b', 'c'])
      ids.unshift((await posthorn.webhooks.create({ url, events: ['*'], name })).id)
    const first = await posthorn.webhooks.list({ limit: 2 }).page()
    expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2))
    expect(first.pagination).toEqual({ nextCursor: expect.any(String), hasMore: true })
    const cursor = first.pagination.nextCursor ?? ''
    const second = await posthorn.webhooks.list({ limit: 1, cursor }).page()
    expect(second.data.map(({ id }) => id)).toEqual(ids.slice(2))
    expect(await refusalOf(posthorn.deliveries.listAll({ cursor }).page())).toEqual({
      status: 422,
      code: 'invalid_input',
      locs: [['query', 'cursor']],
    })
  })
})
