import { verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { deliveryIn } from '../support/deliveries.ts'
import { dataIn } from '../support/http-call.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'
import { asCreated, type Endpoint, iso8601, openAppPortal } from './portal.ts'

/** Deliveries, security and retries in "Webhook App (Frontend API)", the source document of the portal surface. */
const platform = await sharePlatform()

interface Delivery {
  id: number
  event_id: string
}

/** Two endpoints, and deliveries in each status that lasts: who fails, and how, the data say. */
const withHistory = async () => {
  const receiver = await startReceiver()
  receiver.answer(({ body }) => ({
    status: JSON.parse(body).data.status,
    headers: { 'x-answered-by': 'shop' },
    body: 'an answer',
  }))
  const portal = await openAppPortal(platform)
  const { posthorn } = portal
  const to = async (path: string, events: string[], retrySchedule: number[]) =>
    (await posthorn.webhooks.create({ url: new URL(path, receiver.url).href, events, retrySchedule })).id
  const patient = await to('/patient', ['order.paid'], [3600])
  const hasty = await to('/hasty', ['*'], [0])
  const publish = async (type: string, status: number) =>
    (await posthorn.events.publish({ type, data: { status } })).id
  const [ok, bad] = [await publish('order.paid', 200), await publish('order.paid', 500)]
  await deliveryIn(posthorn, 'success', ok, patient)
  await deliveryIn(posthorn, 'success', ok, hasty)
  await deliveryIn(posthorn, 'retrying', bad, patient)
  await deliveryIn(posthorn, 'exhausted', bad, hasty)
  // Last, as that switches the endpoint off.
  const gone = await publish('user.created', 410)
  await deliveryIn(posthorn, 'failed', gone, hasty)
  const list = async (query = '') => {
    const answer = await portal.ask('GET', `/deliveries${query}`)
    return { ...answer.body, data: dataIn<Delivery[]>(answer) }
  }
  return { ...portal, receiver, patient, hasty, ok, bad, gone, list }
}

const everyField = {
  id: expect.any(Number),
  event_id: expect.stringMatching(/^evt_/),
  event_name: expect.stringMatching(/^(order\.paid|user\.created)$/),
  endpoint_id: expect.any(String),
  status: expect.stringMatching(/^(success|failed|retrying)$/),
  attempt_count: expect.any(Number),
  response_status_code: expect.any(Number),
  created_at: expect.stringMatching(iso8601),
}

test('List Deliveries: newest first, with their fields, 50 unless said otherwise', async () => {
  const { receiver, list } = await withHistory()
  await using _ = receiver
  const { data, next_cursor, has_more } = await list()
  expect({ next_cursor, has_more }).toEqual({ next_cursor: null, has_more: false })
  expect(data.map(({ id }) => id)).toEqual(data.map(({ id }) => id).toSorted((a, b) => b - a))
  expect(data).toHaveLength(5)
  for (const delivery of data) {
    expect(Number.isSafeInteger(delivery.id)).toBe(true)
    const isRetried = expect.objectContaining({ status: 'retrying' }).asymmetricMatch(delivery)
    const next_retry_at = isRetried ? expect.stringMatching(iso8601) : null
    expect(delivery).toEqual({ ...everyField, next_retry_at })
  }
})

test('List Deliveries filters by status, event_name and endpoint_id, alone and together', async () => {
  const { receiver, list, patient, hasty, ok, bad, gone } = await withHistory()
  await using _ = receiver
  const found = async (query: string) => (await list(query)).data.map(({ event_id }) => event_id)
  expect(await found('?status=success')).toEqual([ok, ok])
  expect(await found('?status=retrying')).toEqual([bad])
  expect(await found('?status=failed')).toEqual([gone, bad])
  expect(await found('?status=pending')).toEqual([])
  expect(await found('?event_name=user.created')).toEqual([gone])
  expect(await found('?event_name=nobody')).toEqual([])
  expect(await found(`?endpoint_id=${patient}`)).toEqual([bad, ok])
  expect(await found('?endpoint_id=nobody')).toEqual([])
  expect(await found(`?endpoint_id=${hasty}&status=failed&event_name=order.paid`)).toEqual([bad])
})

test('a delivery that is out of attempts has failed', async () => {
  const { receiver, list, hasty, bad } = await withHistory()
  await using _ = receiver
  const { data } = await list(`?endpoint_id=${hasty}&event_name=order.paid&status=failed`)
  expect(data).toMatchObject([{ event_id: bad, status: 'failed', attempt_count: 2, next_retry_at: null }])
})

test.each([
  'status=exhausted',
  'status=done',
  'limit=0',
  'limit=101',
  'offset=-1',
  'cursor=x',
  'event=order.paid',
  'status[$ne]=success',
])('List Deliveries refuses %s', async query => {
  const { ask } = await openAppPortal(platform)
  const { status, body } = await ask('GET', `/deliveries?${query}`)
  expect(status).toBe(422)
  expect(body?.errors).toMatchObject([{ loc: ['query', query.split(/[=[]/)[0]] }])
})

test('List Deliveries pages by limit and offset, and by a Base64-encoded cursor', async () => {
  const { ask, posthorn, create } = await openAppPortal(platform)
  await create({ url: 'http://127.0.0.1:9/hook' })
  const events = Array.from({ length: 60 }, () => ({ type: 'order.paid', data: {} }))
  await posthorn.events.publishBatch({ events })
  const read = async (query: string) => {
    const answer = await ask('GET', `/deliveries?${query}`)
    const ids = dataIn<Delivery[]>(answer).map(({ id }) => id)
    return { ids, cursor: answer.body?.next_cursor ?? '', more: answer.body?.has_more }
  }
  const all = (await read('limit=100')).ids
  expect(all).toHaveLength(60)
  expect((await read('')).ids).toEqual(all.slice(0, 50))
  expect(await read('limit=20&offset=20')).toMatchObject({ ids: all.slice(20, 40), more: true })
  expect(await read('limit=20&offset=40')).toMatchObject({ ids: all.slice(40), more: false })
  expect(await read('offset=59')).toMatchObject({ ids: all.slice(59), more: false })
  for (const offset of [60, 1000])
    expect(await read(`offset=${offset}`)).toMatchObject({ ids: [], more: false })

  const first = await read('limit=25')
  expect(first.cursor).toBe(Buffer.from(first.cursor, 'base64').toString('base64'))
  expect(first.cursor).toMatch(/^[A-Za-z0-9]+=*$/)
  await posthorn.events.publishBatch({ events: events.slice(0, 5) })
  const second = await read(`limit=25&cursor=${first.cursor}`)
  const third = await read(`limit=25&cursor=${second.cursor}`)
  expect([...first.ids, ...second.ids, ...third.ids]).toEqual(all)
  expect(third).toMatchObject({ cursor: '', more: false })
  expect((await read(`limit=5&offset=10&cursor=${first.cursor}`)).ids).toEqual(all.slice(35, 40))
  expect((await read(`limit=5&offset=5&cursor=${(await read('limit=5&offset=5')).cursor}`)).ids).toEqual(
    all.slice(10, 15),
  )
})

test('Get Delivery Details: the payload, and each attempt', async () => {
  const { receiver, ask, list, hasty, bad } = await withHistory()
  await using _ = receiver
  const [delivery] = (await list(`?endpoint_id=${hasty}&event_name=order.paid&status=failed`)).data
  const answer = await ask('GET', `/deliveries/${delivery?.id}`)
  expect(answer.status).toBe(200)
  const attempt = {
    attempted_at: expect.stringMatching(iso8601),
    duration_ms: expect.any(Number),
    response_status_code: 500,
    error: null,
    request_headers: expect.objectContaining({ 'webhook-id': bad }),
    response_headers: expect.objectContaining({ 'x-answered-by': 'shop' }),
    response_body: 'an answer',
    response_body_truncated: false,
    signature: expect.stringMatching(/^v1,/),
  }
  const payload = { type: 'order.paid', timestamp: expect.stringMatching(iso8601), data: { status: 500 } }
  expect(answer.body).toEqual({
    data: { ...delivery, payload, attempts: [1, 2].map(number => ({ number, ...attempt })) },
  })
  expect((await ask('GET', '/deliveries/4000000000000')).status).toBe(404)
})

test('webhooks are signed by HMAC-SHA256 with the signing_secret, which can be rotated', async () => {
  await using receiver = await startReceiver()
  const { ask, create, posthorn } = await openAppPortal(platform)
  const endpoint = await create({ url: receiver.url })
  const path = `/endpoints/${endpoint.id}/rotate-secret`
  const arrived = async () => {
    const { id: eventId } = await posthorn.events.publish({ type: 'order.paid', data: {} })
    const [request] = await receiver.received(eventId)
    if (!request) throw new Error('nothing arrived')
    return request
  }
  const isSigned = ({ body, headers }: Awaited<ReturnType<typeof arrived>>, secret: string) =>
    verify(body, headers, secret).then(
      () => true,
      () => false,
    )
  expect(await isSigned(await arrived(), endpoint.signing_secret)).toBe(true)
  const rotated = await ask('POST', path)
  expect(rotated.status).toBe(200)
  expect(rotated.body).toEqual({
    data: {
      ...asCreated,
      id: endpoint.id,
      url: receiver.url,
      signing_secret: expect.stringMatching(/^whsec_/),
    },
  })
  const { signing_secret } = dataIn<Endpoint>(rotated)
  const after = await arrived()
  expect(await isSigned(after, signing_secret)).toBe(true)
  expect(await isSigned(after, endpoint.signing_secret)).toBe(false)
  const grace = dataIn<Endpoint>(await ask('POST', path, { grace_seconds: 3600 }))
  const during = await arrived()
  for (const secret of [signing_secret, grace.signing_secret])
    expect(await isSigned(during, secret)).toBe(true)
})

test('failed deliveries are retried after 1, 5 and 15 minutes and an hour, five attempts in all', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { ask, create, posthorn } = await openAppPortal(platform)
  const endpoint = await create({ url: receiver.url })
  expect(await posthorn.webhooks.get(endpoint.id)).toMatchObject({
    retrySchedule: [60, 300, 900, 3600],
    maxRetries: 5,
  })
  const { id: eventId } = await posthorn.events.publish({ type: 'order.paid', data: {} })
  const delivery = await deliveryIn(posthorn, 'retrying', eventId)
  const retried = await ask('GET', `/deliveries/${delivery.id}`)
  const { created_at, next_retry_at } = dataIn<{ created_at: string; next_retry_at: string }>(retried)
  const waits = Date.parse(next_retry_at) - Date.parse(created_at)
  expect(waits).toBeGreaterThan(60_000 * 0.89)
  expect(waits).toBeLessThan(60_000 * 1.11 + 10_000)
})
