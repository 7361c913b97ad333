import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { openPortal } from '../support/portal.ts'
import { fault } from './support/fault.ts'
import { settle } from './support/settle.ts'
import { type Stage, setStage } from './support/stage.ts'

const EVENTS = 20
const RECOUNTED_MS = 60_000

/** Resolves when the endpoint's statistics say that so many deliveries were a success, and none is anything else. */
const counted = async (stage: Stage, success: number): Promise<void> => {
  const countsNow = async () => (await stage.posthorn().webhooks.stats(stage.webhooks[0] ?? '')).counts
  const isRight = async () => {
    const counts = await countsNow()
    return counts.success === success && counts.total === success
  }
  await eventually(isRight, 'the true counts', RECOUNTED_MS).catch(() => undefined)
  expect(await countsNow()).toMatchObject({ success, total: success })
}

for (const [lost, what] of [
  ['their answer', 'answers'],
  ['they', 'requests'],
] as const) {
  fault(`counts are written, and ${lost} never came across: everything is counted once`, async () => {
    await using stage = await setStage()
    const { publisher, nodes } = stage
    const [node] = nodes
    await publisher.publishMany(EVENTS, 'before')
    const hold = node?.proxy.hold(({ collection }) => collection === 'rollups', what)
    await publisher.publishMany(EVENTS, 'counted')
    await hold?.caught()
    const since = performance.now()
    node?.proxy.cut()
    hold?.release()
    node?.proxy.mend()
    const tally = await settle(stage, { since })
    await counted(stage, 2 * EVENTS)
    return tally
  })
}

/** So many deliveries by the minute, the hour and the day, of the app and of its endpoint. */
const totalsOf = async ({ app, nodes, webhooks }: Stage): Promise<number[]> => {
  const [node] = nodes
  if (!node) throw new Error('nobody to ask')
  const portal = await openPortal(await node.ready(), app.appId)
  const queries = ['minute', 'hour', 'day'].flatMap(interval => [
    `interval=${interval}`,
    `interval=${interval}&endpoint_id=${webhooks[0]}`,
  ])
  const series = queries.map(query =>
    portal.data<{ points: { total: number }[] }>('GET', `/analytics/timeseries?${query}`),
  )
  return (await Promise.all(series)).map(({ points }) => points.reduce((sum, { total }) => sum + total, 0))
}

fault('counts are written by half, and the connection breaks: those of every width are right', async () => {
  await using stage = await setStage()
  const { publisher, nodes } = stage
  const [node] = nodes
  await publisher.publishMany(EVENTS, 'before')
  await counted(stage, EVENTS)
  const halved = node?.proxy.halve(
    ({ command, collection }) => command === 'update' && collection === 'rollups',
  )
  await publisher.publishMany(EVENTS, 'counted')
  await halved?.caught()
  const since = performance.now()
  node?.proxy.cut()
  halved?.release()
  node?.proxy.mend()
  await eventually(async () => (await stage.count('rollup_losses')) > 0, 'a doubt about counts')
  expect(new Set(await totalsOf(stage)).size, 'different totals').toBeGreaterThan(1)
  const tally = await settle(stage, { since })
  await eventually(
    async () => (await stage.count('rollup_losses')) === 0,
    'what was lost, recounted',
    RECOUNTED_MS,
  )
  expect(await totalsOf(stage)).toEqual(Array(6).fill(2 * EVENTS))
  await counted(stage, 2 * EVENTS)
  return tally
})

fault('outcomes that a worker does not know to be written while they are recounted count once', async () => {
  await using stage = await setStage({ nodes: [{ role: 'api' }, { role: 'worker' }, { role: 'api' }] })
  const { publisher, nodes } = stage
  const [, worker, dying] = nodes
  await worker?.isReady(16)
  const since = performance.now()
  await dying?.kill()
  await eventually(async () => (await stage.count('workers')) === 2, 'the burial')
  const outcomes = worker?.proxy.hold(
    ({ command, collection, bytes }) =>
      command === 'update' && collection === 'deliveries' && bytes.includes('lastAttemptAt'),
    'answers',
  )
  await publisher.publishMany(EVENTS)
  await outcomes?.caught()
  await counted(stage, EVENTS)
  outcomes?.release()

  await publisher.publish('after')
  const tally = await settle(stage, { since })
  await counted(stage, EVENTS + 1)
  return tally
})

fault('a delivery that a publish left behind without its event is not counted', async () => {
  await using stage = await setStage({ nodes: [{ role: 'api' }, { role: 'worker' }] })
  const { publisher, nodes } = stage
  const [publishing] = nodes
  await publisher.publishMany(EVENTS)
  const hold = publishing?.proxy.hold(
    ({ command, collection }) => command === 'insert' && collection === 'events',
  )
  const during = publisher.publish('left-behind', 'once')
  await hold?.caught()
  await eventually(
    async () => (await stage.count('deliveries')) === EVENTS + 1,
    'a delivery without its event',
  )
  const since = performance.now()
  await publishing?.kill()
  await during
  await stage.turnTo(await stage.add({ role: 'api' }))
  await eventually(async () => (await stage.count('rollup_losses')) === 1, 'the burial')
  await eventually(async () => (await stage.count('rollup_losses')) === 0, 'what was lost, recounted')
  await counted(stage, EVENTS)
  return await settle(stage, { since, settledWithinMs: 120_000 })
})
