import { expect, test } from 'vitest'
import { createApp, type TestApp } from '../support/create-app.ts'
import { withDatabase } from '../support/database.ts'
import { eventually } from '../support/eventually.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()
const paid = (orderId: number) => ({ type: 'order.paid', data: { orderId } })

/** Publishes past the SDK, which sends a key of its own in the body. */
const publishRaw = async (app: TestApp, body: object, headers: Record<string, string> = {}) => {
  const response = await fetch(`${platform.baseUrl}/api/v1/apps/${app.appId}/events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${app.apiKey}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, ...(await response.json()) }
}

test('50 publishes at once with one key make one event, one delivery and one request', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { id: webhookId } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })

  const answers = await Promise.all(
    Array.from({ length: 50 }, () => posthorn.events.publish({ ...paid(42), id: 'order-42' })),
  )

  const [first] = answers
  for (const answer of answers) expect(answer).toEqual(first)
  const again = await posthorn.events.publish({ ...paid(42), id: 'order-42' })
  expect(again).toEqual(first)
  const later = await posthorn.events.publish(paid(43))
  await receiver.received(later.id)
  expect(receiver.requests.map(({ eventId }) => eventId).toSorted()).toEqual([first?.id, later.id].toSorted())
  expect((await posthorn.events.list().page()).data.map(({ id, key }) => [id, key])).toEqual([
    [later.id, expect.any(String)],
    [first?.id, 'order-42'],
  ])
  const { data } = await posthorn.deliveries.list(webhookId).page()
  expect(data.map(({ eventId }) => eventId)).toEqual([later.id, first?.id])
  expect((await posthorn.webhooks.stats(webhookId)).counts.total).toBe(2)
})

test('a key that was used for something else is a conflict, and sends nothing', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform, ['order.paid', 'order.sent'])
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const first = await posthorn.events.publish({ ...paid(1), id: 'key' })
  const conflict = { status: 409, code: 'idempotency_conflict', locs: [] }
  expect(await refusalOf(posthorn.events.publish({ ...paid(2), id: 'key' }))).toEqual(conflict)
  expect(await refusalOf(posthorn.events.publish({ ...paid(1), type: 'order.sent', id: 'key' }))).toEqual(
    conflict,
  )
  const last = await posthorn.events.publish({ ...paid(3), id: 'another-key' })
  await receiver.received(last.id)
  expect(receiver.requests.map(({ eventId }) => eventId)).toEqual([first.id, last.id])
})

test('two bodies under one key at once: one is published, the other is a conflict', async () => {
  const { posthorn } = await createApp(platform)
  for (let round = 0; round < 5; round += 1) {
    const id = `round-${round}`
    const results = await Promise.allSettled([
      posthorn.events.publish({ ...paid(1), id }),
      posthorn.events.publish({ ...paid(2), id }),
    ])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const [refused] = results.flatMap(result => (result.status === 'rejected' ? [result.reason] : []))
    expect(refused).toMatchObject({ status: 409, code: 'idempotency_conflict' })
  }
  expect((await posthorn.events.list().page()).data).toHaveLength(5)
})

test('the key never becomes the webhook-id', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const event = await posthorn.events.publish({ ...paid(1), id: 'secret-of-ours' })
  const [request] = await receiver.received(event.id)
  expect(event.id).toMatch(/^evt_[0-9a-f-]{36}$/)
  expect(JSON.stringify(request)).not.toContain('secret-of-ours')
})

test('apps do not share keys', async () => {
  const ours = await createApp(platform)
  const theirs = await createApp(platform)
  const one = await ours.posthorn.events.publish({ ...paid(1), id: 'key' })
  const other = await theirs.posthorn.events.publish({ ...paid(2), id: 'key' })
  expect(other.id).not.toBe(one.id)
})

test('the key may come in the header, and is the same one as in the body', async () => {
  const app = await createApp(platform)
  const inHeader = await publishRaw(app, paid(1), { 'idempotency-key': 'key' })
  expect(inHeader).toMatchObject({ status: 202, success: true, data: { id: expect.stringMatching(/^evt_/) } })
  const inBody = await publishRaw(app, { ...paid(1), id: 'key' })
  const inBoth = await publishRaw(app, { ...paid(1), id: 'key' }, { 'idempotency-key': 'key' })
  expect([inBody.data, inBoth.data]).toEqual([inHeader.data, inHeader.data])
  expect(await publishRaw(app, paid(2), { 'idempotency-key': 'key' })).toMatchObject({
    status: 409,
    code: 'idempotency_conflict',
  })
  expect((await app.posthorn.events.list({ key: 'key' }).page()).data).toHaveLength(1)
})

test('two different keys in one request are refused', async () => {
  const app = await createApp(platform)
  const answer = await publishRaw(app, { ...paid(1), id: 'one' }, { 'idempotency-key': 'two' })
  expect(answer).toMatchObject({ status: 422, errors: [{ loc: ['header', 'idempotency-key'] }] })
  expect((await app.posthorn.events.list().page()).data).toEqual([])
})

test('without a key, the same again is another event', async () => {
  const app = await createApp(platform)
  const [one, other] = [await publishRaw(app, paid(1)), await publishRaw(app, paid(1))]
  expect(one.status).toBe(202)
  expect(other.data.id).not.toBe(one.data.id)
})

test.each(['', 'a b', 'ü', 'a.b', 'x'.repeat(129)])('%j is no key', async key => {
  const app = await createApp(platform)
  expect(await publishRaw(app, { ...paid(1), id: key })).toMatchObject({
    status: 422,
    errors: [{ loc: ['body', 'id'] }],
  })
})

test('a repeat under the key of a publish that was cut off before its deliveries were stored completes it', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const first = await posthorn.events.publish({ ...paid(1), id: 'cut-off' })
  await receiver.received(first.id)
  const stored = { eventId: first.id, status: 'success' }
  await withDatabase(platform.database, async db => {
    const deliveries = db.collection('deliveries')
    await eventually(async () => (await deliveries.deleteOne(stored)).deletedCount === 1, 'it to be recorded')
    const marked = () => db.collection('events').countDocuments({ type: 'order.paid', fanout: true })
    await eventually(async () => (await marked()) === 0, 'all marks to be taken off')
  })

  expect(await posthorn.events.publish({ ...paid(1), id: 'cut-off' })).toEqual(first)

  await eventually(async () => receiver.requests.length === 2, 'the event sent again')
  expect(receiver.requests.map(({ eventId }) => eventId)).toEqual([first.id, first.id])
})
