import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { fault } from './support/fault.ts'
import { settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'

const hang = { after: new Promise<never>(() => {}) }

for (const [how, signals] of [
  ['SIGTERM with 50 requests in flight', 1],
  ['SIGTERM twice in a row, with 50 requests in flight', 2],
] as const) {
  fault(how, async () => {
    await using stage = await setStage({ webhook: { concurrency: 50, maxRetries: 1 } })
    const { publisher, nodes, receiver } = stage
    const [first] = nodes
    const answer = Promise.withResolvers<void>()
    receiver.answer({ after: answer.promise })
    await publisher.publishMany(70)
    await eventually(async () => receiver.requests.length === 50, 'fifty requests under way')

    const since = performance.now()
    const seen = () => first?.log().filter(({ msg }) => msg === 'stopping').length
    // Two that come at once are one to a process: the next is sent when it has seen the one before.
    for (let sent = 1; sent <= signals; sent += 1) {
      first?.signal('SIGTERM')
      await eventually(async () => seen() === sent, `signal ${sent}`)
    }
    await eventually(
      async () => (await first?.readiness().catch(() => undefined))?.status !== 200,
      'the stop',
    )
    answer.resolve()
    expect((await first?.ended)?.code).toBe(0)
    expect(receiver.requests).toHaveLength(50)
    await stage.turnTo(await stage.add())
    return await settle(stage, { since, duplicates: false })
  })
}

fault('SIGTERM with a receiver that hangs', async () => {
  await using stage = await setStage({
    nodes: [{ env: { POSTHORN_DRAIN_SECONDS: '2' } }],
    webhook: { concurrency: 50, maxRetries: 1 },
  })
  const { publisher, nodes, receiver } = stage
  receiver.answer(hang)
  await publisher.publishMany(60)
  await eventually(async () => receiver.requests.length === 50, 'fifty requests under way')

  const since = performance.now()
  expect(await nodes[0]?.terminate()).toBe(0)
  expect(performance.now() - since).toBeLessThan(15_000)
  receiver.answer({})
  await stage.turnTo(await stage.add())
  const tally = await settle(stage, { since })
  expect(tally.duplicates).toBe(50)
  return tally
})

fault('SIGTERM with a receiver that hangs: the others go on with the lanes at once', async () => {
  const env = { POSTHORN_DRAIN_SECONDS: '40' }
  await using stage = await setStage({
    nodes: [{ role: 'api' }, { role: 'worker', env }, { role: 'worker' }],
    webhooks: 12,
    webhook: { maxRetries: 1, timeoutSeconds: 60 },
  })
  const { publisher, nodes, receiver } = stage
  const [, leaving, staying] = nodes
  await Promise.all([leaving?.isReady(8), staying?.isReady(8)])
  const answer = Promise.withResolvers<void>()
  receiver.answer({ after: answer.promise })
  await publisher.publishMany(2, 'before')
  await eventually(async () => receiver.requests.length === 24, 'all requests under way')
  receiver.answer({})

  const since = performance.now()
  leaving?.signal('SIGTERM')
  await publisher.publishMany(5, 'after')
  await eventually(async () => receiver.requests.length === 24 + 60, 'what was published after the signal')
  await staying?.isReady(16)
  expect((performance.now() - since) / 1000).toBeLessThan(20)
  expect(leaving?.log().map(({ msg }) => msg)).not.toContain('stopped')
  answer.resolve()
  expect((await leaving?.ended)?.code).toBe(0)
  return await settle(stage, { since, duplicates: false })
})
