import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { fault } from './support/fault.ts'
import type { Node } from './support/node.ts'
import { LANES } from './support/lanes.ts'
import { settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'

const lanesOf = (workers: readonly Node[]) =>
  Promise.all(workers.map(async worker => (await worker.readiness()).lanes))

/** Resolves when the lanes are all owned, and as evenly as they can be; with the seconds it took. */
const evenly = async (workers: readonly Node[], withinMs: number): Promise<number> => {
  const since = performance.now()
  await eventually(
    async () => {
      const lanes = await lanesOf(workers)
      const total = lanes.reduce((sum, count) => sum + count, 0)
      return total === LANES && Math.max(...lanes) - Math.min(...lanes) <= 1
    },
    `lanes shared evenly by ${workers.length}`,
    withinMs,
  ).catch(async error => {
    throw new Error(`${error.message}: ${(await lanesOf(workers)).join(', ')}`)
  })
  return (performance.now() - since) / 1000
}

fault('three workers at once: nothing twice, lanes shared evenly', async () => {
  await using stage = await setStage({
    nodes: [{ role: 'api' }, { role: 'worker' }, { role: 'worker' }, { role: 'worker' }],
    webhooks: 16,
  })
  const { publisher, nodes } = stage
  const since = performance.now()
  const load = publisher.keepPublishing(2, 100)
  await evenly(nodes.slice(1), 40_000)
  await eventually(async () => publisher.acknowledged.size >= 60, 'sixty events', 60_000)
  await load.stop()
  return await settle(stage, { since, duplicates: false })
})

fault('five servers that publish and deliver: nothing twice, none without lanes', async () => {
  await using stage = await setStage({ nodes: [{}, {}, {}, {}, {}], webhooks: 16 })
  const { publisher, nodes } = stage
  const since = performance.now()
  await evenly(nodes, 40_000)
  for (const node of nodes) {
    await stage.turnTo(node)
    await publisher.publishMany(5, String(nodes.indexOf(node)))
  }
  return await settle(stage, { since, duplicates: false })
})

fault('a new worker gets its share within 10 s, the lanes of a dead one move within 15 s', async () => {
  await using stage = await setStage({ nodes: [{ role: 'api' }, { role: 'worker' }], webhooks: 16 })
  const { publisher, nodes } = stage
  const [, first] = nodes
  await first?.isReady(LANES)
  const load = publisher.keepPublishing(1, 300)
  const second = await stage.add({ role: 'worker' })
  const shared = await evenly(
    [first, second].filter(node => node !== undefined),
    40_000,
  )
  const third = await stage.add({ role: 'worker' })
  const sharedByThree = await evenly(
    [first, second, third].filter(node => node !== undefined),
    40_000,
  )

  const since = performance.now()
  await second.kill()
  const moved = await evenly(
    [first, third].filter(node => node !== undefined),
    40_000,
  )
  await load.stop()
  const tally = await settle(stage, { since, withinMs: 30_000 })
  expect(Math.max(shared, sharedByThree)).toBeLessThan(10)
  expect(moved).toBeLessThan(15)
  return tally
})
