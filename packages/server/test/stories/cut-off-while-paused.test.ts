import { expect, test } from 'vitest'
import { startWireProxy } from '../faults/support/wire-proxy.ts'
import { startDyingPublisher } from '../support/dying-publisher.ts'
import { eventually } from '../support/eventually.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { createTenantCaller } from '../support/tenant-caller.ts'

const LONG_AGO_MS = 120_000
const platform = await sharePlatform()

test('what a publish that came to nothing left at an endpoint is dropped, not given up, when that is switched off', async () => {
  await using proxy = await startWireProxy()
  const { ask, posthorn, appId } = await createTenantCaller(platform)
  const { id } = await posthorn.webhooks.create({ url: 'http://127.0.0.1:9/nowhere', events: ['*'] })
  await ask('PATCH', `/endpoints/ep_${id}`, { status: 'PAUSED' })
  await using dying = await startDyingPublisher(platform.database, { proxy, agoMs: LONG_AGO_MS })
  const event = dying.event(await dying.app(appId))
  const deliveries = async () => (await posthorn.deliveries.listAll().page()).data

  const storing = proxy.hold(it => it.command === 'insert' && it.collection === 'events')
  const publishing = dying.publish([event]).catch(() => 'dead')
  await storing.caught()
  await eventually(async () => (await deliveries()).length === 1, 'a delivery without its event')
  proxy.cut()
  expect(await publishing).toBe('dead')
  const held = Array.from({ length: 100 }, () => ({ type: 'order.paid', data: {} }))
  for (let batch = 0; batch < 6; batch += 1) await posthorn.events.publishBatch({ events: held })
  await posthorn.webhooks.update(id, { active: false })

  const isOver = async () => (await posthorn.webhooks.stats(id)).counts.pending === 0
  await eventually(isOver, 'the end of what was held')
  const { counts } = await posthorn.webhooks.stats(id)
  expect(counts).toMatchObject({ pending: 0, failed: 600, total: 600 })
  const { data } = await posthorn.deliveries.listAll({ status: 'pending' }).page()
  expect(data).toEqual([])
})
