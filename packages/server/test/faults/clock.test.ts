import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { fault } from './support/fault.ts'
import { settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'

const MINUTES_OFF = 11
const shifted = (ms: number) => new URL(`./support/shift-clock.ts?ms=${ms}`, import.meta.url)

for (const [how, ms] of [
  ['ahead', MINUTES_OFF * 60_000],
  ['behind', -MINUTES_OFF * 60_000],
] as const) {
  fault(`a worker whose clock is ${MINUTES_OFF} minutes ${how} steals nothing and says so`, async () => {
    await using stage = await setStage({
      nodes: [{ role: 'api' }, { role: 'worker' }],
      webhooks: 12,
      webhook: { retrySchedule: [1, 1] },
    })
    const { publisher, nodes, receiver } = stage
    await nodes[1]?.isReady(16)
    const seen = new Set<string>()
    receiver.answer(({ path, eventId }) => {
      const isAgain = seen.has(`${path} ${eventId}`)
      seen.add(`${path} ${eventId}`)
      return { status: isAgain ? 200 : 500 }
    })
    const since = performance.now()
    const load = publisher.keepPublishing(1, 400)
    const wrong = await stage.launch({ role: 'worker', preload: [shifted(ms)] })
    await eventually(
      async () => wrong.log().find(({ msg }) => /clock/.test(String(msg))),
      'a word about the clock',
      60_000,
    )
    for (const end = performance.now() + 12_000; performance.now() < end; ) {
      expect(await wrong.readiness()).toMatchObject({ status: 503, lanes: 0 })
      expect(await nodes[1]?.readiness()).toMatchObject({ status: 200, lanes: 16 })
      await new Promise(resolve => setTimeout(resolve, 500))
    }
    await load.stop()
    return await settle(stage, { since, duplicates: false, attempts: [2] })
  })

  fault(
    `what is published to a server whose clock is ${MINUTES_OFF} minutes ${how} arrives at once`,
    async () => {
      await using stage = await setStage({ nodes: [{}], webhooks: 4 })
      const { publisher } = stage
      const wrong = await stage.launch({ preload: [shifted(ms)] })
      publisher.server(await wrong.listening())
      await publisher.publish('first')
      const since = performance.now()
      await publisher.publishMany(10)
      return await settle(stage, { since, withinMs: 15_000, duplicates: false })
    },
  )
}
