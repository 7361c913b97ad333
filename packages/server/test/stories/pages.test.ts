import type { Posthorn } from '@posthorn/sdk'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()
const nowhere = 'http://127.0.0.1:9/hook'

/** Publishes so many events that nobody gets at once: the endpoint fails, and waits for long. */
const appWithDeliveries = async (count: number) => {
  const app = await createApp(platform)
  const { posthorn } = app
  const options = { url: nowhere, events: ['*'], retrySchedule: [3600] }
  const { id: webhookId } = await posthorn.webhooks.create(options)
  const publish = async (more: number) => {
    const events = Array.from({ length: more }, () => ({ type: 'order.paid', data: {} }))
    const results = await posthorn.events.publishBatch({ events })
    return results.flatMap(result => ('id' in result ? [result.id] : []))
  }
  return { posthorn, webhookId, publish, eventIds: await publish(count) }
}

interface PageOf<Row> {
  data: Row[]
  pagination: { nextCursor: string | null; hasMore: boolean }
}

/** All pages, one after the other, with something happening after each. */
const readAll = async <Row>(
  read: (cursor: string | undefined) => Promise<PageOf<Row>>,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<Row[][]> => {
  const pages: Row[][] = []
  for (let cursor: string | undefined; ; ) {
    const { data, pagination } = await read(cursor)
    pages.push(data)
    expect(pagination.hasMore).toBe(pagination.nextCursor !== null)
    if (pagination.nextCursor === null) return pages
    cursor = pagination.nextCursor
    await meanwhile()
  }
}

test('pages of deliveries show each once, newest first, while new ones arrive', async () => {
  const { posthorn, webhookId, publish, eventIds } = await appWithDeliveries(23)
  const all = (await posthorn.deliveries.list(webhookId, { limit: 100 }).page()).data
  expect(all.map(({ eventId }) => eventId).toSorted()).toEqual(eventIds.toSorted())
  const ids = all.map(({ id }) => id)
  expect(ids).toEqual(ids.toSorted((a, b) => b - a))

  const reads: ((cursor: string | undefined) => Promise<PageOf<{ id: number }>>)[] = [
    cursor => posthorn.deliveries.list(webhookId, { limit: 5, ...(cursor && { cursor }) }).page(),
    cursor => posthorn.deliveries.listAll({ limit: 5, ...(cursor && { cursor }) }).page(),
  ]
  for (const read of reads) {
    const before = (await posthorn.deliveries.listAll({ limit: 100 }).page()).data.map(({ id }) => id)
    const pages = await readAll(read, () => publish(3))
    expect(
      pages
        .map(page => page.length)
        .slice(0, -1)
        .every(length => length === 5),
    ).toBe(true)
    expect(pages.flat().map(({ id }) => id)).toEqual(before)
  }
})

test('pages go through hundreds that were published in one burst', async () => {
  const { posthorn, webhookId, eventIds } = await appWithDeliveries(400)
  const pages = await readAll(cursor =>
    posthorn.deliveries.list(webhookId, { limit: 100, ...(cursor && { cursor }) }).page(),
  )
  expect(pages.map(page => page.length)).toEqual([100, 100, 100, 100])
  const rows = pages.flat()
  expect(new Set(rows.map(({ id }) => id)).size).toBe(400)
  expect(rows.map(({ eventId }) => eventId).toSorted()).toEqual(eventIds.toSorted())
  for (const { id } of rows) expect(Number.isSafeInteger(id)).toBe(true)
})

test('events, endpoints and attempts come in pages too', async () => {
  await using receiver = await startReceiver()
  receiver.answer({ status: 500 })
  const { posthorn } = await createApp(platform)
  const options = { events: ['*'], retrySchedule: [0, 0, 0, 0] }
  const webhooks = [await posthorn.webhooks.create({ url: receiver.url, ...options })]
  const events = [await posthorn.events.publish({ type: 'order.paid', data: {} })]
  const { id: deliveryId } = await deliveryIn(posthorn, 'exhausted', events[0]?.id ?? '')
  while (webhooks.length < 5)
    webhooks.push(await posthorn.webhooks.create({ url: nowhere, ...options, active: false }))
  while (events.length < 5) events.push(await posthorn.events.publish({ type: 'order.paid', data: {} }))
  const two = (cursor: string | undefined) => ({ limit: 2, ...(cursor && { cursor }) })

  const eventPages = await readAll(cursor => posthorn.events.list(two(cursor)).page())
  expect(eventPages.flat().map(({ id }) => id)).toEqual(events.map(({ id }) => id).toReversed())
  const webhookPages = await readAll(cursor => posthorn.webhooks.list(two(cursor)).page())
  expect(webhookPages.flat().map(({ id }) => id)).toEqual(webhooks.map(({ id }) => id).toReversed())
  const attemptPages = await readAll(cursor =>
    posthorn.deliveries.attempts(deliveryId, { ...two(cursor) }).page(),
  )
  expect(attemptPages.flat().map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  for (const pages of [eventPages, webhookPages, attemptPages]) {
    expect(pages.map(page => page.length)).toEqual([2, 2, 1])
  }
})

test('a page that ends where the list ends says that there is no more', async () => {
  const { posthorn, webhookId } = await appWithDeliveries(4)
  const pages = await readAll(cursor =>
    posthorn.deliveries.list(webhookId, { limit: 2, ...(cursor && { cursor }) }).page(),
  )
  expect(pages.map(page => page.length)).toEqual([2, 2])
})

const cursorRefused = { status: 422, code: 'invalid_input', locs: [['query', 'cursor']] }

const cursorOf = async (page: Promise<PageOf<unknown>>): Promise<string> => {
  const { nextCursor } = (await page).pagination
  if (nextCursor === null) throw new Error('there is no next page')
  return nextCursor
}

test('a cursor that was tampered with is refused', async () => {
  const { posthorn, webhookId } = await appWithDeliveries(3)
  const cursor = await cursorOf(posthorn.deliveries.list(webhookId, { limit: 1 }).page())
  const list = (given: string) => posthorn.deliveries.list(webhookId, { limit: 1, cursor: given }).page()
  expect((await list(cursor)).data).toHaveLength(1)
  const other = (character: string) => (character === 'A' ? 'B' : 'A')
  for (const at of [0, Math.floor(cursor.length / 2), cursor.length - 3]) {
    const tampered = cursor.slice(0, at) + other(cursor.charAt(at)) + cursor.slice(at + 1)
    expect(await refusalOf(list(tampered))).toEqual(cursorRefused)
  }
  for (const given of [cursor.slice(0, -4), `${cursor}AAAA`, 'x', '{"$gt":0}']) {
    expect(await refusalOf(list(given))).toEqual(cursorRefused)
  }
})

test('a cursor belongs to its list, its filters, its endpoint and its app', async () => {
  const ours = await appWithDeliveries(3)
  const theirs = await appWithDeliveries(3)
  const list = ({ posthorn, webhookId }: { posthorn: Posthorn; webhookId: string }, cursor: string) =>
    posthorn.deliveries.list(webhookId, { limit: 1, cursor }).page()
  const { posthorn, webhookId } = ours
  const second = await posthorn.webhooks.create({ url: nowhere, events: ['*'], active: false })
  const foreign = [
    cursorOf(theirs.posthorn.deliveries.list(theirs.webhookId, { limit: 1 }).page()),
    cursorOf(posthorn.deliveries.listAll({ limit: 1 }).page()),
    cursorOf(posthorn.deliveries.list(webhookId, { eventType: 'order.paid', limit: 1 }).page()),
    cursorOf(posthorn.events.list({ limit: 1 }).page()),
    cursorOf(posthorn.webhooks.list({ limit: 1 }).page()),
  ]
  for (const cursor of await Promise.all(foreign))
    expect(await refusalOf(list(ours, cursor))).toEqual(cursorRefused)
  const own = await cursorOf(posthorn.deliveries.list(webhookId, { limit: 1 }).page())
  expect(await refusalOf(list({ posthorn, webhookId: second.id }, own))).toEqual(cursorRefused)
  expect(
    await refusalOf(posthorn.deliveries.list(webhookId, { status: 'retrying', cursor: own }).page()),
  ).toEqual(cursorRefused)
  expect(await refusalOf(posthorn.events.list({ cursor: own }).page())).toEqual(cursorRefused)
})
