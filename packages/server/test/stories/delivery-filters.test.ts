import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()

/** Two endpoints; deliveries in each of the statuses that last: who fails, and how, the data says. */
const appWithHistory = async (receiverUrl: string) => {
  const { posthorn } = await createApp(platform, ['order.paid', 'order.sent'])
  const endpoint = (path: string, events: string[], retrySchedule: number[]) =>
    posthorn.webhooks.create({ url: new URL(path, receiverUrl).href, events, retrySchedule })
  const patient = await endpoint('/patient', ['order.paid'], [3600])
  const hasty = await endpoint('/hasty', ['order.*'], [0])
  const publish = async (type: string, status: number) =>
    (await posthorn.events.publish({ type, data: { status } })).id
  const ok = await publish('order.paid', 200)
  const bad = await publish('order.paid', 500)
  const sent = await publish('order.sent', 200)
  await deliveryIn(posthorn, 'success', ok, patient.id)
  await deliveryIn(posthorn, 'success', ok, hasty.id)
  await deliveryIn(posthorn, 'retrying', bad, patient.id)
  await deliveryIn(posthorn, 'exhausted', bad, hasty.id)
  await deliveryIn(posthorn, 'success', sent, hasty.id)
  return { posthorn, patient: patient.id, hasty: hasty.id, ok, bad, sent }
}

const startHistory = async () => {
  const receiver = await startReceiver()
  receiver.answer(({ body }) => ({ status: JSON.parse(body).data.status }))
  return { receiver, ...(await appWithHistory(receiver.url)) }
}

test('deliveries are filtered by endpoint, status and event type, alone and together', async () => {
  const { receiver, posthorn, patient, hasty, ok, bad, sent } = await startHistory()
  await using _ = receiver
  const found = async (filter: Parameters<typeof posthorn.deliveries.listAll>[0]) =>
    (await posthorn.deliveries.listAll(filter).page()).data.map(
      ({ eventId, webhookId }) => [eventId, webhookId === hasty ? 'hasty' : 'patient'] as const,
    )
  const all = await found({})
  expect(all).toHaveLength(5)
  expect(await found({ webhookId: patient })).toEqual([
    [bad, 'patient'],
    [ok, 'patient'],
  ])
  expect(await found({ status: 'retrying' })).toEqual([[bad, 'patient']])
  expect(await found({ status: 'exhausted' })).toEqual([[bad, 'hasty']])
  expect(await found({ status: 'failed' })).toEqual([])
  expect(await found({ eventType: 'order.sent' })).toEqual([[sent, 'hasty']])
  expect(await found({ status: 'success', eventType: 'order.paid', webhookId: hasty })).toEqual([
    [ok, 'hasty'],
  ])
  expect(await found({ webhookId: '00000000-0000-7000-8000-000000000000' })).toEqual([])

  const ofHasty = await posthorn.deliveries.list(hasty, { status: 'success' }).page()
  expect(ofHasty.data.map(({ eventId }) => eventId)).toEqual([sent, ok])
})

test('since includes its time and until does not', async () => {
  const { receiver, posthorn, hasty: webhookId } = await startHistory()
  await using _ = receiver
  const [newest, middle, oldest] = (await posthorn.deliveries.list(webhookId).page()).data
  if (!newest || !middle || !oldest) throw new Error('three deliveries were expected')
  const times = { oldest: oldest.createdAt, newest: newest.createdAt }
  const found = async (range: { since?: string; until?: string }) =>
    (await posthorn.deliveries.list(webhookId, { ...range }).page()).data.map(({ id }) => id)
  const createdIn = (isIn: (at: number) => boolean) =>
    [newest, middle, oldest].filter(({ createdAt }) => isIn(Date.parse(createdAt))).map(({ id }) => id)

  expect(await found({ since: times.oldest })).toEqual([newest.id, middle.id, oldest.id])
  expect(await found({ since: times.newest })).toEqual(createdIn(at => at >= Date.parse(times.newest)))
  expect(await found({ until: times.newest })).toEqual(createdIn(at => at < Date.parse(times.newest)))
  expect(await found({ until: times.oldest })).toEqual([])
  const after = new Date(Date.parse(times.newest) + 1).toISOString()
  expect(await found({ since: times.oldest, until: after })).toHaveLength(3)
  expect(await found({ since: after })).toEqual([])
  const offset = `${new Date(Date.parse(times.oldest) + 7_200_000).toISOString().slice(0, -1)}+02:00`
  expect(await found({ since: offset })).toHaveLength(3)
})

test('events are filtered by type, key and time', async () => {
  const { posthorn } = await createApp(platform, ['order.paid', 'order.sent'])
  const paid = await posthorn.events.publish({ type: 'order.paid', data: {}, id: 'key-1' })
  const sent = await posthorn.events.publish({ type: 'order.sent', data: {} })
  const found = async (filter: Parameters<typeof posthorn.events.list>[0]) =>
    (await posthorn.events.list(filter).page()).data.map(({ id }) => id)
  expect(await found({})).toEqual([sent.id, paid.id])
  expect(await found({ type: 'order.paid' })).toEqual([paid.id])
  expect(await found({ key: 'key-1' })).toEqual([paid.id])
  expect(await found({ key: 'key-2' })).toEqual([])
  expect(await found({ until: paid.createdAt })).toEqual([])
  expect(await found({ since: paid.createdAt })).toEqual([sent.id, paid.id])
})

test('a filter that is none is refused', async () => {
  const { posthorn } = await createApp(platform)
  const list = (query: object) => refusalOf(posthorn.deliveries.listAll(query).page())
  const refused = (name: string) => ({ status: 422, code: 'invalid_input', locs: [['query', name]] })
  expect(await list({ status: 'lost' })).toEqual(refused('status'))
  expect(await list({ since: 'yesterday' })).toEqual(refused('since'))
  expect(await list({ limit: 101 })).toEqual(refused('limit'))
  expect(await list({ limit: 0 })).toEqual(refused('limit'))
  const unknown = '00000000-0000-7000-8000-000000000000'
  expect(await refusalOf(posthorn.deliveries.list(unknown).page())).toMatchObject({ status: 404 })
})
