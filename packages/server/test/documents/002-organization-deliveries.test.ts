import { verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { deliveryIn } from '../support/deliveries.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'
import { wrongPlaces } from '../support/tenant-caller.ts'
import { inOrganization, iso8601 } from './organization.ts'

/** "List deliveries for webhook endpoint", "Get delivery detail", "Retry a failed delivery". */
const origin = 'https://hooks.example'
const platform = await sharePlatform({ POSTHORN_PUBLIC_URL: origin })
const path = '/webhook-endpoints'

/** An endpoint that has got one event of each type: the paid one arrived, the created one is tried again in a day. */
const withDeliveries = async () => {
  const receiver = await startReceiver()
  receiver.answer(({ body }) => ({ status: body.includes('user.created') ? 500 : 200 }))
  const organization = await inOrganization(platform)
  const { create, posthorn } = organization
  const { id, secret } = await create({ url: receiver.url, events: ['*'], edition_id: 'basic' })
  await posthorn.webhooks.update(id, { retrySchedule: [86_400] })
  const created = await posthorn.events.publish({ type: 'user.created', data: { userId: 7 } })
  const failed = await deliveryIn(posthorn, 'retrying', created.id)
  const paid = await posthorn.events.publish({ type: 'order.paid', data: { orderId: 42 } })
  const sent = await deliveryIn(posthorn, 'success', paid.id)
  return {
    ...organization,
    id,
    secret,
    receiver,
    paid,
    sent: sent.id,
    failed: failed.id,
    [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose](),
  }
}

const idsOf = ({ results }: { results: { id: number }[] }) => results.map(({ id }) => id)

test('a delivery has just these fields, as in the list', async () => {
  await using setting = await withDeliveries()
  const { id, secret, receiver, delivery, deliveries, paid, sent, failed } = setting
  const detail = await delivery(id, sent)
  expect(detail).toEqual({
    id: sent,
    event: 'order.paid',
    created: expect.stringMatching(iso8601),
    endpoint_id: id,
    payload: receiver.of(paid.id)[0]?.body,
    status: 'success',
    attempts: 1,
    response_status_code: 200,
    last_attempt_at: expect.stringMatching(iso8601),
    next_retry_at: null,
    signature: receiver.of(paid.id)[0]?.headers['webhook-signature'],
  })
  await verify(detail.payload ?? '', receiver.of(paid.id)[0]?.headers ?? {}, secret)
  expect(await delivery(id, failed)).toMatchObject({
    event: 'user.created',
    status: 'retrying',
    attempts: 1,
    response_status_code: 500,
    next_retry_at: expect.stringMatching(iso8601),
    signature: expect.stringMatching(/^v1,/),
  })
  expect((await deliveries(id)).results).toEqual([detail, await delivery(id, failed)])
})

test.each([
  ['', ['sent', 'failed']],
  ['?ordering=created', ['failed', 'sent']],
  ['?ordering=-created', ['sent', 'failed']],
  ['?ordering=modified', ['failed', 'sent']],
  ['?ordering=-modified', ['sent', 'failed']],
  ['?ordering=name', ['sent', 'failed']],
  ['?ordering=-name', ['failed', 'sent']],
  ['?status=success', ['sent']],
  ['?status=retrying', ['failed']],
  ['?status=pending', []],
  ['?status=exhausted', []],
  ['?status=failed', []],
  ['?edition_id=basic&is_active=true', ['sent', 'failed']],
  ['?edition_id=enterprise', []],
  ['?is_active=false', []],
  ['?organization_id=none', []],
] as const)('deliveries%s', async (query, expected) => {
  await using setting = await withDeliveries()
  const page = await setting.deliveries(setting.id, query)
  expect(idsOf(page)).toEqual(expected.map(which => setting[which]))
  expect(page).toMatchObject({ count: expected.length, next: null, previous: null })
})

test("the organization's own id restricts nothing", async () => {
  await using setting = await withDeliveries()
  const { id, tenantId, deliveries, sent, failed } = setting
  expect(idsOf(await deliveries(id, `?organization_id=${tenantId}`))).toEqual([sent, failed])
})

test('an ordering by modification goes by the last attempt', async () => {
  await using setting = await withDeliveries()
  const { id, ask, deliveries, posthorn, receiver, sent, failed } = setting
  receiver.answer({})
  await ask('POST', `${path}/${id}/deliveries/${failed}/retry`)
  const { eventId } = await posthorn.deliveries.get(failed)
  await deliveryIn(posthorn, 'success', eventId)
  expect(idsOf(await deliveries(id, '?ordering=modified'))).toEqual([sent, failed])
  expect(idsOf(await deliveries(id, '?ordering=-modified'))).toEqual([failed, sent])
})

test('pages hold each delivery once, and lead to one another with the filters', async () => {
  await using receiver = await startReceiver()
  const { create, deliveries, posthorn } = await inOrganization(platform)
  const { id } = await create({ url: receiver.url, events: ['*'] })
  const types = ['order.paid', 'user.created', 'order.paid', 'user.created', 'order.paid']
  const events = await posthorn.events.publishBatch({ events: types.map(type => ({ type, data: {} })) })
  for (const event of events) if ('id' in event) await deliveryIn(posthorn, 'success', event.id)
  for (const ordering of ['created', '-created', 'modified', '-modified', 'name', '-name']) {
    const query = `ordering=${ordering}&status=success`
    const all = await deliveries(id, `?${query}`)
    expect([all.count, all.next, all.results.length]).toEqual([5, null, 5])
    const ids: number[] = []
    for (let search: string | undefined = `?${query}&page_size=2`; search; ) {
      const page = await deliveries(id, search)
      expect(page.count).toBe(5)
      ids.push(...idsOf(page))
      const next: URL | undefined = page.next === null ? undefined : new URL(page.next)
      if (next) {
        expect(`${next.origin}${next.pathname}`).toBe(`${origin}/api/v1${path}/${id}/deliveries`)
        expect(Object.fromEntries(next.searchParams)).toMatchObject({ ordering, status: 'success' })
      }
      search = next?.search
    }
    expect(ids).toEqual(idsOf(all))
  }
})

test('a failed delivery is retried once more, and one that succeeded is not', async () => {
  await using setting = await withDeliveries()
  const { id, ask, delivery, posthorn, receiver, failed, sent } = setting
  receiver.answer({})
  const retried = await ask('POST', `${path}/${id}/deliveries/${failed}/retry`)
  expect(retried.status).toBe(200)
  expect(retried.body).toMatchObject({ id: failed, endpoint_id: id, event: 'user.created' })
  const { eventId } = await posthorn.deliveries.get(failed)
  await deliveryIn(posthorn, 'success', eventId)
  expect(await delivery(id, failed)).toMatchObject({ status: 'success', attempts: 2, next_retry_at: null })
  const again = await ask('POST', `${path}/${id}/deliveries/${sent}/retry`)
  expect(again).toMatchObject({ status: 409, body: { code: 'delivery_succeeded' } })
})

test('a delivery is known to its own endpoint alone, in any organization', async () => {
  await using setting = await withDeliveries()
  const { id, ask, create, sent } = setting
  const other = await create()
  const foreign = await inOrganization(platform)
  const asked = [
    await ask('GET', `${path}/${other.id}/deliveries/${sent}`),
    await ask('POST', `${path}/${other.id}/deliveries/${sent}/retry`),
    await ask('GET', `${path}/${id}/deliveries/1`),
    await foreign.ask('GET', `${path}/${id}/deliveries/${sent}`),
    await foreign.ask('GET', `${path}/${id}/deliveries`),
    await ask('GET', `${path}/none/deliveries`),
  ]
  expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
  expect(wrongPlaces(await ask('GET', `${path}/${id}/deliveries/abc`))).toEqual([['path', 'delivery_id']])
  expect(wrongPlaces(await ask('GET', `${path}/${id}/deliveries?status=done`))).toEqual([['query', 'status']])
  expect((await ask('GET', `${path}/${id}/deliveries/${sent}/`)).status).toBe(200)
})
