import { expect, test } from 'vitest'
import type { Request } from '../faults/support/wire-messages.ts'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { shareProxiedPlatform } from '../support/share-proxied-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const { platform, proxy } = await shareProxiedPlatform()

/** `j: true`, as it is written in BSON. */
const JOURNALED = Buffer.from([8, ...Buffer.from('j'), 0, 1])
const isDurable = ({ bytes }: Request): boolean =>
  bytes.includes('writeConcern') && bytes.includes('majority') && bytes.includes(JOURNALED)

test('what a publish writes, and what came of it, is to be journaled by a majority before it counts as written', async () => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const writes = new Map<string, boolean[]>()
  const look = proxy.hold(request => {
    const { command, collection } = request
    if (['insert', 'update'].includes(command)) {
      const key = `${command} ${collection}`
      writes.set(key, [...(writes.get(key) ?? []), isDurable(request)])
    }
    return false
  })
  const { id } = await posthorn.events.publish({ type: 'order.paid', data: {} })
  await deliveryIn(posthorn, 'success', id)
  look.release()
  for (const key of ['insert events', 'insert deliveries', 'insert attempts'])
    expect([key, new Set(writes.get(key))]).toEqual([key, new Set([true])])
})
