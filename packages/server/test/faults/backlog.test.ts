import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { withDatabase } from '../support/database.ts'
import { eventually } from '../support/eventually.ts'
import { fault } from './support/fault.ts'
import { quantile } from './support/quantile.ts'
import { settle } from './support/settle.ts'
import { type Stage, setStage } from './support/stage.ts'

const OVERDUE = 10_000
const CONCURRENCY = 8
const APART_MS = 100
/** At most, for one publish in two and for all but one in a hundred, on a machine that does everything else too. */
const RESPONSIVE_MS = { p50: 500, p99: 5_000 }

/** Multiplies a retry that waits, each copy due a little later than the one before; written in no order. */
const multiply = async ({ database, publisher }: Stage, count: number): Promise<void> => {
  await withDatabase(database, async db => {
    const [events, deliveries, endpoints] = ['events', 'deliveries', 'endpoints'].map(name =>
      db.collection(name),
    )
    const event = await events?.findOne({})
    const delivery = await deliveries?.findOne({ status: 'retrying' })
    if (!event || !delivery) throw new Error('nothing to multiply')
    const firstDueAt = Date.now() - count * APART_MS
    const order = Array.from({ length: count }, (_, number) => number).toSorted(() => Math.random() - 0.5)
    for (let at = 0; at < count; at += 1_000) {
      const numbers = order.slice(at, at + 1_000)
      const copies = numbers.map(number => {
        const [key, eventId] = [`overdue-${number}`, `evt_${randomUUID()}`]
        publisher.tried.add(key)
        publisher.acknowledged.set(key, eventId)
        const body = Buffer.from(event.body.buffer.toString().replace('"template"', `"${key}"`))
        const nextAt = new Date(firstDueAt + number * APART_MS)
        return {
          event: { ...event, _id: eventId as never, key, body },
          delivery: { ...delivery, _id: (Number(delivery._id) + 1 + number) as never, eventId, nextAt },
        }
      })
      await events?.insertMany(copies.map(copy => copy.event))
      await deliveries?.insertMany(copies.map(copy => copy.delivery))
    }
    await deliveries?.updateOne({ _id: delivery._id }, { $set: { nextAt: new Date(firstDueAt) } })
    await endpoints?.updateOne(
      { _id: delivery.endpointId },
      { $set: { dueAt: new Date(firstDueAt) }, $inc: { dueSequence: 1 } },
    )
  })
}

/** By how many places the requests came too early or too late, at worst. */
const disorder = (keys: readonly string[]): number => {
  const numbers = keys.map(key => Number(key.replace('overdue-', '')))
  return Math.max(...numbers.map((number, place) => Math.abs(number - place)))
}

fault(
  `${OVERDUE} overdue retries at start: in due order, at a bounded rate, and publishing stays responsive`,
  async () => {
    await using stage = await setStage({ webhook: { retrySchedule: [3_600], concurrency: CONCURRENCY } })
    const { publisher, nodes, receiver } = stage
    receiver.answer({ status: 500 })
    await publisher.publish('template')
    await eventually(async () => (await stage.count('deliveries', { status: 'retrying' })) === 1, 'a retry')
    await nodes[0]?.terminate()
    await multiply(stage, OVERDUE)
    let [open, mostOpen] = [0, 0]
    receiver.answer(() => {
      open += 1
      mostOpen = Math.max(mostOpen, open)
      const after = new Promise(resolve => setTimeout(resolve, 5)).then(() => (open -= 1))
      return { after }
    })

    const since = performance.now()
    await stage.turnTo(await stage.add())
    const restored = new Set(publisher.acknowledged.values())
    const load = publisher.keepPublishing(2, 250)
    const arrived = () => receiver.requests.filter(({ eventId }) => restored.has(eventId)).slice(1)
    await eventually(async () => arrived().length >= OVERDUE, 'all of them', 500_000)
    const seconds = (performance.now() - since) / 1000
    await load.stop()
    const [p50 = 0, p99 = 0] = [0.5, 0.99].map(share => Math.round(quantile(publisher.latencies, share)))
    process.stdout.write(
      `${OVERDUE} overdue: ${Math.round(OVERDUE / seconds)}/s; publishing meanwhile p50 ${p50} ms, p99 ${p99} ms\n`,
    )
    const keys = arrived().map(({ body }) => String(JSON.parse(body).data.key))
    expect(publisher.latencies.length).toBeGreaterThan(20)
    expect(p50).toBeLessThan(RESPONSIVE_MS.p50)
    expect(p99).toBeLessThan(RESPONSIVE_MS.p99)
    expect(publisher.refusals).toEqual([])
    expect(disorder(keys.filter(key => key.startsWith('overdue')))).toBeLessThan(100)
    expect(mostOpen).toBeLessThanOrEqual(CONCURRENCY)
    return await settle(stage, {
      since,
      withinMs: 600_000,
      duplicates: false,
      attempts: [1, 2],
      unseen: OVERDUE,
    })
  },
  { timeout: 700_000 },
)

for (const how of ['emptied', 'dropped'] as const) {
  fault(`jobs collection ${how}: everything goes on`, async () => {
    await using stage = await setStage({
      nodes: [{ role: 'api' }, { role: 'worker' }, { role: 'worker' }],
      webhooks: 12,
    })
    const { publisher, nodes } = stage
    const [, first, second] = nodes
    await Promise.all([first?.isReady(8), second?.isReady(8)])
    const load = publisher.keepPublishing(1, 300)
    await eventually(async () => publisher.acknowledged.size >= 5, 'five events')

    const since = performance.now()
    await withDatabase(stage.database, async db => {
      if (how === 'dropped') await db.collection('jobs').drop()
      else await db.collection('jobs').deleteMany({})
    })
    await eventually(
      async () => (await stage.count('jobs', { name: 'lane' })) === 16,
      'all lanes again',
      30_000,
    )
    await new Promise(resolve => setTimeout(resolve, 5_000))
    await Promise.all([first?.isReady(8), second?.isReady(8)])
    expect(await stage.count('jobs')).toBe(17)
    await load.stop()
    return await settle(stage, { since, withinMs: performance.now() - since + 30_000, duplicates: false })
  })
}
