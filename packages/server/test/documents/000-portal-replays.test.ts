import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { openPortal } from '../support/portal.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

/** The replays of "Webhook App (Frontend API)", the source document of the portal surface. */
const platform = await sharePlatform()
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)

interface Task {
  id: string
  status: string
  total: number
  processed: number
}

/** An app with one delivery that failed and one that succeeded, of each of two event names. */
const openWithDeliveries = async () => {
  const receiver = await startReceiver()
  receiver.answer(({ body }) => ({ status: JSON.parse(body).data.status }))
  const app = await createApp(platform, ['order.paid', 'user.created'])
  const portal = await openPortal(platform, app.appId)
  const endpoint = { url: receiver.url, max_retries: 1 }
  const { id: endpointId } = await portal.data<{ id: string }>('POST', '/endpoints', endpoint)
  const publish = async (type: string, status: number) => {
    const { id } = await app.posthorn.events.publish({ type, data: { status } })
    return await deliveryIn(app.posthorn, status === 200 ? 'success' : 'exhausted', id)
  }
  const deliveries = [
    await publish('order.paid', 500),
    await publish('order.paid', 200),
    await publish('user.created', 500),
    await publish('user.created', 200),
  ]
  receiver.answer({})
  const replay = (asked: object) => portal.ask('POST', '/deliveries/replay', asked)
  const count = async (asked: object) => (await replay({ ...asked, dry_run: true })).body?.data
  const ended = ({ id }: Task) =>
    eventually(async () => {
      const task = await portal.data<Task>('GET', `/replays/${id}`)
      return task.status === 'completed' && task
    }, `the replay ${id} to end`)
  const [first, , third] = deliveries
  return {
    ...portal,
    receiver,
    endpointId,
    ids: deliveries.map(({ id }) => id),
    eventIds: deliveries.map(({ eventId }) => eventId),
    firstAt: first?.createdAt ?? '',
    thirdAt: third?.createdAt ?? '',
    replay,
    count,
    ended,
    [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose](),
  }
}

test.each([
  ['POST', '/deliveries/replay'],
  ['GET', '/replays'],
  ['GET', '/replays/019a8c20-3b1d-7e58-a2c4-6d0f9b7e1a35'],
  ['POST', '/replays/019a8c20-3b1d-7e58-a2c4-6d0f9b7e1a35/cancel'],
])('%s /webhook-app%s requires an active webhook app session', async (method, path) => {
  const response = await fetch(`${platform.baseUrl}/api/v1/webhook-app${path}`, { method })
  expect(response.status).toBe(401)
})

test('Replay Deliveries: delivery_ids are replayed, whatever their status', async () => {
  await using it = await openWithDeliveries()
  const answer = await it.replay({ delivery_ids: it.ids.slice(0, 2) })
  expect(answer).toMatchObject({ status: 201 })
  expect(answer.body).toEqual({
    data: {
      id: expect.any(String),
      status: 'pending',
      total: 2,
      processed: 0,
      skipped: 0,
      created_at: time,
      ended_at: null,
      filters: { delivery_ids: it.ids.slice(0, 2) },
    },
  })
  for (const eventId of it.eventIds.slice(0, 2)) await it.receiver.received(eventId, 2)
})

test('Replay Deliveries: start_date, end_date, event_names, endpoint_id and status filter, failed being the default', async () => {
  await using it = await openWithDeliveries()
  const { endpointId: endpoint_id } = it
  const cases: [object, number][] = [
    [{ status: 'failed' }, 2],
    [{ status: 'all' }, 4],
    [{ endpoint_id }, 2],
    [{ endpoint_id, status: 'all' }, 4],
    [{ event_names: ['order.paid'] }, 1],
    [{ event_names: ['order.paid', 'user.created'], status: 'all' }, 4],
    [{ start_date: it.thirdAt }, 1],
    [{ end_date: it.thirdAt, status: 'all' }, 2],
    [{ start_date: it.firstAt, end_date: it.thirdAt }, 1],
    [{ delivery_ids: it.ids }, 4],
  ]
  for (const [asked, total] of cases) expect(await it.count(asked), JSON.stringify(asked)).toEqual({ total })

  const asked = { start_date: it.firstAt, end_date: it.thirdAt, event_names: ['order.paid'], endpoint_id }
  const { body } = await it.replay(asked)
  expect(body?.data).toMatchObject({ total: 1, filters: { ...asked, status: 'failed' } })
  await it.receiver.received(it.eventIds[0] ?? '', 2)
})

test('Replay Deliveries: neither form, both, an unknown status, and ids that are not ours are refused', async () => {
  await using it = await openWithDeliveries()
  await using other = await openWithDeliveries()
  expect((await it.replay({})).status).toBe(422)
  expect((await it.replay({ delivery_ids: it.ids, status: 'all' })).status).toBe(422)
  expect((await it.replay({ status: 'success' })).body?.errors?.[0]?.loc).toEqual(['body', 'status'])
  expect((await it.replay({ start_date: 'yesterday' })).body?.errors?.[0]?.loc).toEqual([
    'body',
    'start_date',
  ])
  expect((await it.replay({ delivery_ids: [] })).status).toBe(422)
  const theirs = await it.replay({ delivery_ids: [...it.ids, other.ids[0]] })
  const unknown = await it.replay({ delivery_ids: [...it.ids, 4] })
  expect(theirs.status).toBe(404)
  expect({ ...theirs.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' })
  expect((await it.ask('GET', '/replays')).body).toEqual({ data: [], next_cursor: null, has_more: false })
})

test('List Replay Tasks, Get Replay Task Status: newest first, in pages, with their progress', async () => {
  await using it = await openWithDeliveries()
  const made: Task[] = []
  for (const status of ['failed', 'all', 'failed'])
    made.push(await it.data<Task>('POST', '/deliveries/replay', { status }))
  for (const task of made)
    expect(await it.ended(task)).toEqual({
      ...task,
      status: 'completed',
      processed: task.total,
      ended_at: time,
    })
  const first = await it.ask('GET', '/replays?limit=2')
  expect(first.body).toMatchObject({ data: [{ id: made[2]?.id }, { id: made[1]?.id }], has_more: true })
  const cursor = encodeURIComponent(first.body?.next_cursor ?? '')
  const last = await it.ask('GET', `/replays?limit=2&cursor=${cursor}`)
  expect(last.body).toMatchObject({ data: [{ id: made[0]?.id }], next_cursor: null, has_more: false })
})

test('Cancel Replay Task: 409 for one that has ended', async () => {
  await using it = await openWithDeliveries()
  const task = await it.data<Task>('POST', '/deliveries/replay', { status: 'failed' })
  await it.ended(task)
  const answer = await it.ask('POST', `/replays/${task.id}/cancel`)
  expect(answer).toMatchObject({ status: 409, body: { code: 'replay_ended' } })
})
