import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { fault } from './support/fault.ts'
import { moreAcknowledged } from './support/more-acknowledged.ts'
import { allDeliveries, settle } from './support/settle.ts'
import { LANES, LOCK_MS } from './support/lanes.ts'
import { setStage, type Stage } from './support/stage.ts'
import { tallyOf } from './support/tally.ts'

/** Nobody who publishes waits for longer, with what it takes a busy machine to say so. */
const ANSWER_MS = 18_000
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
fault('database down at start: readyz 503, healthz 200, ready within 5 s of its coming', async () => {
  await using stage = await setStage()
  const { publisher, nodes } = stage
  await publisher.publishMany(5, 'before')
  await nodes[0]?.terminate()
  const late = await stage.launch({ isCutOff: true })
  const baseUrl = await late.listening()
  publisher.server(baseUrl)
  const during = publisher.publish('during')
  await eventually(async () => publisher.refusals.length >= 3, 'three refusals', 60_000)
  expect((await late.readiness()).status).toBe(503)
  expect((await fetch(`${baseUrl}/healthz`)).status).toBe(200)

  const since = performance.now()
  late.proxy.mend()
  await late.isReady()
  expect(performance.now() - since).toBeLessThan(5_000)
  await stage.turnTo(late)
  await during
  await publisher.publishMany(5, 'after')
  return await settle(stage, { since, duplicates: false })
})

fault('database killed and restarted under load, twice', async () => {
  await using stage = await setStage({ webhooks: 2 })
  const { publisher, nodes } = stage
  const load = publisher.keepPublishing()
  await moreAcknowledged(publisher)

  const since = performance.now()
  for (const awayMs of [2_000, 12_000]) {
    nodes[0]?.proxy.cut()
    await pause(awayMs)
    nodes[0]?.proxy.mend()
    await moreAcknowledged(publisher)
  }
  await load.stop()
  expect(publisher.refusals.length).toBeGreaterThan(0)
  expect(publisher.unanswered).toBe(0)
  return await settle(stage, { since })
})

/** Locks run out while nothing is answered; that may take a job from its worker, but from nobody for good. */
const JOBS_MS = 15_000

const jobsGoOn = async (stage: Stage, from: number): Promise<void> => {
  const hasSwept = { name: 'sweep', lastFinishedAt: { $gt: new Date(from) } }
  await eventually(async () => (await stage.count('jobs', hasSwept)) === 1, 'a sweep', 2 * JOBS_MS)
  const held = () => ({ name: 'lane', lockedAt: { $gt: new Date(Date.now() - LOCK_MS) } })
  await eventually(async () => (await stage.count('jobs', held())) === LANES, 'owners of all lanes', JOBS_MS)
}

for (const [title, stalledMs] of [
  ['database stalled for 12 seconds under load', 12_000],
  ['database stalled for 30 seconds under load, longer than a socket is waited for', 30_000],
] as const) {
  fault(title, async () => {
    await using stage = await setStage({ webhooks: 2 })
    const { publisher, nodes } = stage
    const load = publisher.keepPublishing()
    await moreAcknowledged(publisher)

    const since = performance.now()
    const stall = nodes[0]?.proxy.stall()
    await pause(stalledMs)
    expect(await nodes[0]?.readiness()).toMatchObject({ status: 503 })
    stall?.release()
    const releasedAt = Date.now()
    await moreAcknowledged(publisher)
    await load.stop()
    const tally = await settle(stage, { since })
    await jobsGoOn(stage, releasedAt + JOBS_MS)
    expect(publisher.slowestMs()).toBeLessThan(ANSWER_MS)
    expect(publisher.refusals.length > 0, 'whether somebody was refused').toBe(stalledMs > ANSWER_MS)
    expect(publisher.unanswered).toBe(0)
    return tally
  })
}

fault('database slow: 150 ms more for every message either way', async () => {
  await using stage = await setStage({ webhooks: 2 })
  const { publisher, nodes } = stage
  const load = publisher.keepPublishing()
  await moreAcknowledged(publisher)

  const since = performance.now()
  nodes[0]?.proxy.slow(150)
  await moreAcknowledged(publisher)
  expect(await nodes[0]?.readiness()).toMatchObject({ status: 200 })
  nodes[0]?.proxy.slow(0)
  await moreAcknowledged(publisher)
  await load.stop()
  expect(publisher.refusals).toEqual([])
  expect(publisher.unanswered).toBe(0)
  return await settle(stage, { since, duplicates: false })
})

fault('database cut off between making a delivery wait and telling its endpoint', async () => {
  await using stage = await setStage({ webhook: { maxRetries: 1 } })
  const { publisher, nodes, receiver } = stage
  const proxy = nodes[0]?.proxy
  receiver.answer({ status: 500 })
  await publisher.publish('retried')
  const posthorn = stage.posthorn()
  const [delivery] = await eventually(async () => {
    const { data } = await posthorn.deliveries.listAll({ status: 'exhausted' }).page()
    return data.length === 1 && data
  }, 'an exhausted delivery')
  receiver.answer({})
  const hold = proxy?.hold(({ command, collection }) => command === 'update' && collection === 'endpoints')
  const retry = posthorn.deliveries.retry(delivery?.id ?? 0).catch(() => undefined)
  await hold?.caught()

  const since = performance.now()
  proxy?.cut()
  await pause(1_000)
  hold?.release()
  proxy?.mend()
  await retry
  return await settle(stage, { since, duplicates: false, attempts: [2] })
})

fault('database cut off while a worker gives deliveries back', async () => {
  await using stage = await setStage({ webhook: { concurrency: 1, maxRetries: 1 } })
  const { publisher, nodes, receiver, webhooks } = stage
  const proxy = nodes[0]?.proxy
  const [webhookId = ''] = webhooks
  const answer = Promise.withResolvers<void>()
  receiver.answer({ after: answer.promise })
  await publisher.publishMany(4)
  await eventually(async () => receiver.requests.length === 1, 'a request under way')
  await stage.posthorn().webhooks.update(webhookId, { active: false })
  await pause(1_100)
  const isGivenBack = (bytes: Buffer) => bytes.includes('nextAt') && bytes.includes('claim.by')
  const hold = proxy?.hold(({ command, bytes }) => command === 'update' && isGivenBack(bytes))
  answer.resolve()
  await hold?.caught()

  const since = performance.now()
  proxy?.cut()
  await pause(1_000)
  hold?.release()
  proxy?.mend()
  await nodes[0]?.isReady()
  const isOpen = async () => {
    const { pending } = Object.groupBy(await allDeliveries(stage.posthorn()), ({ status }) => status)
    return pending !== undefined
  }
  await eventually(async () => !(await isOpen()), 'the end of what was given back', 60_000)
  const statuses = (await allDeliveries(stage.posthorn())).map(({ status }) => status)
  expect(statuses.toSorted()).toEqual(['failed', 'failed', 'failed', 'success'])
  return { ...tallyOf(stage, since), received: 4, lost: 0 }
})
