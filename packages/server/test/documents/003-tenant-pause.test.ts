import { expect, test } from 'vitest'
import { deliveryIn, deliveryThat } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver, type Receiver } from '../support/start-receiver.ts'
import { wrongPlaces } from '../support/tenant-caller.ts'
import { inTenant, iso8601, webhookIdOf } from './tenant.ts'

/** "Set status to PAUSED to pause delivery, ACTIVE to resume." */
const platform = await sharePlatform()
/** For so long a delivery that a worker has in hand may still go by what it was when the worker took it. */
const IN_HAND_MS = 1_000

const withEndpoint = async (receiver: Receiver) => {
  const tenant = await inTenant(platform)
  const { posthorn, create } = tenant
  const endpoint = await create({ url: receiver.url })
  const webhookId = webhookIdOf(endpoint)
  // One at a time, so that what arrives first was sent first.
  await posthorn.webhooks.update(webhookId, { concurrency: 1, retrySchedule: [0, 0, 86_400] })
  const publish = (n: number) => posthorn.events.publish({ type: 'order.paid', data: { n } })
  return { ...tenant, id: endpoint.id, webhookId, publish }
}

const orderOf = ({ requests }: Receiver): number[] => requests.map(({ body }) => JSON.parse(body).data.n)

test('PAUSED and ACTIVE are told with their time, and only these two are statuses', async () => {
  const { ask, create, update, get } = await inTenant(platform)
  const { id } = await create()
  const paused = await update(id, { name: 'updated-name', status: 'PAUSED' })
  expect(paused).toMatchObject({
    name: 'updated-name',
    status: 'PAUSED',
    paused_at: expect.stringMatching(iso8601),
  })
  expect(await update(id, { status: 'PAUSED' })).toMatchObject({ paused_at: paused.paused_at })
  expect(await get(id)).toMatchObject({ status: 'PAUSED', paused_at: paused.paused_at })
  expect(await update(id, { status: 'ACTIVE' })).toMatchObject({ status: 'ACTIVE', paused_at: null })
  for (const status of ['paused', 'INACTIVE', '', null, true])
    expect(wrongPlaces(await ask('PATCH', `/endpoints/${id}`, { status }))).toEqual([['body', 'status']])
})

test('PAUSED holds what is published, and ACTIVE sends it, oldest first', async () => {
  await using receiver = await startReceiver()
  const { id, update, posthorn, publish } = await withEndpoint(receiver)
  await update(id, { status: 'PAUSED' })
  const held: string[] = []
  for (const n of [1, 2, 3, 4, 5]) held.push((await publish(n)).id)
  for (const eventId of held) {
    const { decisions } = await posthorn.events.get(eventId)
    expect(decisions).toMatchObject([{ decision: 'paused' }])
    await deliveryIn(posthorn, 'pending', eventId)
  }
  // An endpoint beside it that is not paused shows that time has gone by.
  const witness = await posthorn.webhooks.create({ url: `${receiver.url}/witness`, events: ['*'] })
  const later = await publish(6)
  await receiver.received(later.id)
  await posthorn.webhooks.delete(witness.id)
  expect(receiver.requests.map(({ path }) => path)).toEqual(['/hook/witness'])

  await update(id, { status: 'ACTIVE' })
  await deliveryIn(posthorn, 'success', later.id, webhookIdOf({ id }))
  expect(orderOf(receiver).slice(1)).toEqual([1, 2, 3, 4, 5, 6])
})

test('what is in hand when its endpoint is paused is held too, and comes first again', async () => {
  await using receiver = await startReceiver()
  const { id, update, webhookId, posthorn, publish } = await withEndpoint(receiver)
  const answer = Promise.withResolvers<void>()
  receiver.answer({ after: answer.promise })
  const first = await publish(1)
  const waiting = [await publish(2), await publish(3)]
  await receiver.received(first.id)
  await update(id, { status: 'PAUSED' })
  const published = await publish(4)
  const pausedAt = performance.now()
  await eventually(async () => performance.now() - pausedAt > IN_HAND_MS + 100, 'some time to pass')
  answer.resolve()
  await deliveryIn(posthorn, 'success', first.id, webhookId)
  for (const event of waiting) {
    await deliveryThat(posthorn, event.id, 'waits', ({ nextAttemptAt }) => nextAttemptAt !== null)
    expect(receiver.of(event.id)).toEqual([])
  }
  await update(id, { status: 'ACTIVE' })
  for (const event of [...waiting, published]) await deliveryIn(posthorn, 'success', event.id, webhookId)
  expect(orderOf(receiver)).toEqual([1, 2, 3, 4])
})

test('a delivery that is to be tried again waits as well, however often somebody asks for it', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { id, update, webhookId, posthorn, publish } = await withEndpoint(receiver)
  await posthorn.webhooks.update(webhookId, { retrySchedule: [86_400] })
  const event = await publish(1)
  const { id: deliveryId } = await deliveryIn(posthorn, 'retrying', event.id)
  await update(id, { status: 'PAUSED' })
  receiver.answer({})
  await posthorn.deliveries.retry(deliveryId)
  const other = await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const witness = await publish(2)
  await deliveryIn(posthorn, 'success', witness.id, other.id)
  expect(receiver.of(event.id)).toHaveLength(1)
  await update(id, { status: 'ACTIVE' })
  await deliveryIn(posthorn, 'success', event.id, webhookId)
})

test('a paused endpoint answers a test ping, and says on the app surface that it is paused', async () => {
  await using receiver = await startReceiver()
  const { id, update, webhookId, posthorn } = await withEndpoint(receiver)
  const { paused_at } = await update(id, { status: 'PAUSED' })
  expect(await posthorn.webhooks.get(webhookId)).toMatchObject({ active: true, pausedAt: paused_at })
  expect(await posthorn.webhooks.testPing(webhookId)).toMatchObject({ delivered: true })
  await update(id, { status: 'ACTIVE' })
  expect(await posthorn.webhooks.get(webhookId)).not.toHaveProperty('pausedAt')
})

test('an endpoint that was switched off elsewhere reads PAUSED since then, and ACTIVE switches it on', async () => {
  await using receiver = await startReceiver()
  const { id, update, get, webhookId, posthorn, publish } = await withEndpoint(receiver)
  const before = new Date().toISOString()
  await posthorn.webhooks.update(webhookId, { active: false })
  const off = await get(id)
  expect(off).toMatchObject({ status: 'PAUSED', paused_at: expect.stringMatching(iso8601) })
  expect((off.paused_at ?? '') >= before.slice(0, 19)).toBe(true)
  await posthorn.webhooks.update(webhookId, { name: 'Renamed' })
  expect(await get(id)).toMatchObject({ paused_at: off.paused_at })
  expect(await update(id, { status: 'PAUSED' })).toMatchObject({ paused_at: off.paused_at })

  const missed = await publish(1)
  expect((await posthorn.events.get(missed.id)).deliveries).toEqual([])
  expect(await update(id, { status: 'ACTIVE' })).toMatchObject({ status: 'ACTIVE', paused_at: null })
  expect(await posthorn.webhooks.get(webhookId)).toMatchObject({ active: true })
  const event = await publish(2)
  await receiver.received(event.id)
})

test('ACTIVE clears both: that it was paused, and that Posthorn switched it off', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 410 })
  const { id, update, get, webhookId, posthorn, publish } = await withEndpoint(receiver)
  const event = await publish(1)
  await deliveryIn(posthorn, 'failed', event.id)
  const disabledAt = await eventually(
    async () => (await posthorn.webhooks.get(webhookId)).disabledAt,
    'the endpoint to be switched off',
  )
  expect(await get(id)).toMatchObject({ status: 'PAUSED', paused_at: disabledAt })
  expect(await update(id, { status: 'ACTIVE' })).toMatchObject({ status: 'ACTIVE', paused_at: null })
  expect(await posthorn.webhooks.get(webhookId)).not.toHaveProperty('disabledAt')

  await update(id, { status: 'PAUSED' })
  await posthorn.webhooks.update(webhookId, { active: false })
  await update(id, { status: 'ACTIVE' })
  const shown = await posthorn.webhooks.get(webhookId)
  expect(shown).toMatchObject({ active: true })
  expect(shown).not.toHaveProperty('pausedAt')
})
