import { verify } from '@posthorn/signature'
import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { httpCaller } from '../support/http-call.ts'
import { startReceiver } from '../support/start-receiver.ts'
import { byStatus, congest } from './support/congest.ts'
import { fault } from './support/fault.ts'
import { settle } from './support/settle.ts'
import { type Stage, setStage } from './support/stage.ts'
import { tallyOf } from './support/tally.ts'

const UNDER_WAY = 4
const WAITING = 12
const ALL = UNDER_WAY + WAITING
const REDELIVERY_MS = 30_000

/** One worker, that has everything in its hand: some under way, the rest behind them. */
const inOneHand = async (webhook: { maxRetries?: number; retrySchedule?: number[] } = {}): Promise<Stage> => {
  const nodes = [{ role: 'api' }, { role: 'worker' }] as const
  const stage = await setStage({ nodes, webhook: { concurrency: UNDER_WAY, ...webhook } })
  await congest(stage, UNDER_WAY, WAITING)
  return stage
}

/** Pausing is for the tenant's own automation. */
const createPause = async (stage: Stage): Promise<(status: 'PAUSED' | 'ACTIVE') => Promise<void>> => {
  const server = await stage.nodes[0]?.ready()
  if (!server) throw new Error('no server')
  const { key } = await server.platform.tenantKeys.create(stage.app.tenantId, { name: 'A key' })
  const path = `/api/v1/endpoints/ep_${stage.webhooks[0]}`
  return async status => {
    const change = { method: 'PATCH', path, credential: key, json: { status } }
    expect(await httpCaller(server.baseUrl)(change)).toMatchObject({ status: 200 })
  }
}

for (const when of ['before', 'after'] as const) {
  /** Makes a change right before or right after the kill -9 of the worker; another takes its place. */
  const crash = async (stage: Stage, change: () => Promise<unknown>): Promise<void> => {
    if (when === 'before') await change()
    await stage.nodes[1]?.kill()
    if (when === 'after') await change()
    await stage.add({ role: 'worker' })
  }

  fault(`endpoint deleted right ${when} a kill -9: nothing more is sent, everything ends`, async () => {
    await using stage = await inOneHand()
    const { receiver, webhooks } = stage
    const since = performance.now()
    await crash(stage, () => stage.posthorn().webhooks.delete(webhooks[0] ?? ''))
    await eventually(async () => (await byStatus(stage)).failed?.length === ALL, 'the end of all deliveries')
    const { failed = [] } = await byStatus(stage)
    expect(new Set(failed.map(({ lastError }) => lastError))).toEqual(new Set(['endpoint_deleted']))
    expect(receiver.requests).toHaveLength(UNDER_WAY)
    return { ...tallyOf(stage, since), received: ALL, lost: 0 }
  })

  fault(`endpoint paused right ${when} a kill -9, and resumed: nothing is sent between`, async () => {
    await using stage = await inOneHand({ maxRetries: 1 })
    const { publisher, receiver } = stage
    const pause = await createPause(stage)
    await crash(stage, () => pause('PAUSED'))
    const waiting = { nextAt: { $exists: true } }
    await eventually(async () => (await stage.count('deliveries', waiting)) === ALL, 'all of them waiting')
    const url = new URL('/witness', receiver.url).href
    const witness = await stage.posthorn().webhooks.create({ url, events: ['*'] })
    await publisher.publish('witnessed')
    await eventually(async () => receiver.requests.some(({ path }) => path === '/witness'), 'the witness')
    expect(receiver.requests).toHaveLength(UNDER_WAY + 1)
    await stage.posthorn().webhooks.delete(witness.id)

    const since = performance.now()
    await pause('ACTIVE')
    await eventually(async () => (await byStatus(stage)).success?.length === ALL + 2, 'all of them')
    const held = receiver.requests.filter(({ path }) => path === '/hook/0').slice(UNDER_WAY)
    expect(held.map(({ eventId }) => eventId).toSorted()).toEqual(
      [...publisher.acknowledged.values()].toSorted(),
    )
    return { ...tallyOf(stage, since), received: held.length, lost: 0, duplicates: UNDER_WAY }
  })

  fault(`URL and secret changed right ${when} a kill -9: everything uses the new ones`, async () => {
    await using stage = await inOneHand({ maxRetries: 1 })
    await using moved = await startReceiver()
    const { publisher, receiver, webhooks } = stage
    const [webhookId = ''] = webhooks
    let secret = ''
    const since = performance.now()
    await crash(stage, async () => {
      await stage.posthorn().webhooks.update(webhookId, { url: moved.url })
      secret = (await stage.posthorn().webhooks.rotateSecret(webhookId)).secret
    })
    await eventually(
      async () => (await byStatus(stage)).success?.length === ALL,
      'all of them',
      REDELIVERY_MS,
    )
    for (const { body, headers } of moved.requests) await verify(body, headers, secret)
    const arrived = moved.requests.map(({ eventId }) => eventId)
    expect(arrived.toSorted()).toEqual([...publisher.acknowledged.values()].toSorted())
    expect(receiver.requests).toHaveLength(UNDER_WAY)
    return { ...tallyOf(stage, since), received: ALL, lost: 0, duplicates: UNDER_WAY }
  })

  fault(`schedule changed right ${when} a kill -9: what fails is due by the new one`, async () => {
    await using stage = await inOneHand({ retrySchedule: [3_600] })
    const { receiver, webhooks } = stage
    const seen = new Set<string>()
    receiver.answer(({ eventId }) => {
      const isAgain = seen.has(eventId)
      seen.add(eventId)
      return { status: isAgain ? 200 : 500 }
    })
    const since = performance.now()
    await crash(stage, () => stage.posthorn().webhooks.update(webhooks[0] ?? '', { retrySchedule: [1, 1] }))
    const tally = await settle(stage, { since, withinMs: REDELIVERY_MS + 10_000, attempts: [2] })
    expect(tally.duplicates).toBe(UNDER_WAY)
    return tally
  })
}
