import { eventually } from '../support/eventually.ts'
import { fault } from './support/fault.ts'
import { settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import type { Request } from './support/wire-messages.ts'

const REDELIVERY_MS = 30_000
/** A delivery without its event is dropped after a minute: the event's own write may still be under way. */
const ORPHAN_MS = 60_000
const inserts = (into: string) => (request: Request) =>
  request.command === 'insert' && request.collection === into

fault('kill -9 of the server during publish', async () => {
  await using stage = await setStage()
  const { publisher, nodes } = stage
  const load = publisher.keepPublishing()
  await eventually(async () => publisher.acknowledged.size >= 60, 'sixty acknowledged events')

  const since = performance.now()
  await nodes[0]?.kill()
  await stage.turnTo(await stage.add())
  await eventually(async () => publisher.acknowledged.size >= 120, 'as many again')
  await load.stop()
  return await settle(stage, { since, withinMs: REDELIVERY_MS })
})

fault('kill -9 of one of two workers during publish', async () => {
  await using stage = await setStage({
    nodes: [{ role: 'api' }, { role: 'worker' }, { role: 'worker' }],
    webhooks: 8,
  })
  const { publisher, nodes } = stage
  for (const worker of nodes.slice(1)) await worker.isReady(8)
  const load = publisher.keepPublishing()
  await eventually(async () => publisher.acknowledged.size >= 20, 'twenty acknowledged events')

  const since = performance.now()
  await nodes[1]?.kill()
  await eventually(async () => publisher.acknowledged.size >= 60, 'sixty of them')
  await load.stop()
  return await settle(stage, { since, withinMs: REDELIVERY_MS })
})

for (const [missing, stored] of [
  ['deliveries', 'events'],
  ['events', 'deliveries'],
] as const) {
  fault(`kill -9 between the two writes of a publish: ${stored} are stored, ${missing} are not`, async () => {
    // Who delivers nothing itself leaves all deliveries waiting in the database.
    await using stage = await setStage({ nodes: [{ role: 'api' }, { role: 'worker' }] })
    const { publisher, nodes } = stage
    const [first] = nodes
    await publisher.publishMany(10, 'before')
    const hold = first?.proxy.hold(inserts(missing))
    const during = Promise.all([
      publisher.publish('repeated'),
      publisher.publish('given-up', 'once'),
      publisher.publish('repeated-too'),
    ])
    await hold?.caught()
    await eventually(async () => (await stage.count(stored)) > 10, `${stored} of a publish that is cut off`)

    const since = performance.now()
    await first?.kill()
    await stage.turnTo(await stage.add({ role: 'api' }))
    await during
    await publisher.publishMany(10, 'after')
    return await settle(stage, { since, withinMs: REDELIVERY_MS, settledWithinMs: ORPHAN_MS + REDELIVERY_MS })
  })
}
