import type { Posthorn } from '@posthorn/sdk'
import { expect, test } from 'vitest'
import { deliveryIn } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { type Receiver, startReceiver } from '../support/start-receiver.ts'
import { inEveryWorld } from './support/in-every-world.ts'

/** An endpoint, and an event that it did not take. */
const missed = async (posthorn: Posthorn, receiver: Receiver) => {
  receiver.answer({ status: 500 })
  const options = { url: receiver.url, events: ['order.paid'], maxRetries: 1 }
  const { id: endpointId } = await posthorn.webhooks.create(options)
  const { id: eventId } = await posthorn.events.publish({ type: 'order.paid', data: { orderId: 1 } })
  const { id: deliveryId } = await deliveryIn(posthorn, 'exhausted', eventId, endpointId)
  receiver.answer({})
  return { endpointId, eventId, deliveryId, end: () => posthorn.webhooks.delete(endpointId) }
}

const begun = async (posthorn: Posthorn, body: Parameters<Posthorn['replays']['create']>[0]) => {
  const answer = await posthorn.replays.create(body)
  if ('id' in answer) return answer
  throw new Error('It is a dry run.')
}

const ended = (posthorn: Posthorn, replayId: string) =>
  eventually(async () => {
    const replay = await posthorn.replays.get(replayId)
    return replay.status !== 'pending' && replay.status !== 'running' && replay
  }, `the end of replay ${replayId}`)

inEveryWorld(world => {
  test('what failed goes out again with its id, as a delivery of its own', async () => {
    await using receiver = await startReceiver()
    const { posthorn } = world()
    const { endpointId, eventId, deliveryId, end } = await missed(posthorn, receiver)
    expect(await posthorn.replays.create({ endpointId, dryRun: true })).toEqual({ total: 1 })
    const replay = await begun(posthorn, { endpointId })
    expect(replay).toMatchObject({ total: 1, skipped: 0, filters: { endpointId, status: 'failed' } })
    await receiver.received(eventId, 2)
    expect(await ended(posthorn, replay.id)).toEqual({
      id: replay.id,
      status: 'completed',
      total: 1,
      processed: 1,
      skipped: 0,
      createdAt: replay.createdAt,
      endedAt: expect.any(String),
      filters: { endpointId, status: 'failed' },
    })
    const both = await eventually(async () => {
      const { data } = await posthorn.deliveries.list(endpointId).page()
      return data.every(({ status }) => status !== 'pending') && data
    }, 'the end of both deliveries')
    expect(both.map(({ status }) => status)).toEqual(['success', 'exhausted'])
    expect(both.at(-1)?.id).toBe(deliveryId)
    expect(await refusalOf(posthorn.replays.cancel(replay.id))).toEqual({
      status: 409,
      code: 'replay_ended',
      locs: [],
    })
    await end()
  })

  test('deliveries are replayed by their ids, whatever their status', async () => {
    await using receiver = await startReceiver()
    const { posthorn } = world()
    const { endpointId, eventId, deliveryId, end } = await missed(posthorn, receiver)
    const replay = await begun(posthorn, { deliveryIds: [deliveryId] })
    await ended(posthorn, replay.id)
    await receiver.received(eventId, 2)
    const filter = { status: 'success' } as const
    const [success] = await eventually(async () => {
      const { data } = await posthorn.deliveries.list(endpointId, filter).page()
      return data.length > 0 && data
    }, 'the delivery that was made')
    const again = await begun(posthorn, { deliveryIds: [success?.id ?? 0] })
    await ended(posthorn, again.id)
    await receiver.received(eventId, 3)
    const { data } = await posthorn.replays.list({ limit: 2 }).page()
    expect(data.map(({ id }) => id)).toEqual([again.id, replay.id])
    await end()
  })
})
