import { expect, test } from 'vitest'
import { startWireProxy } from '../faults/support/wire-proxy.ts'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startPlatform } from '../support/start-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const server = await sharePlatform({ POSTHORN_ROLE: 'api' })
const paid = { type: 'order.paid', data: {} }

test('a worker goes on when all that it is about to claim is cancelled under its hands', async () => {
  await using proxy = await startWireProxy()
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(server)
  await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const claims = proxy.hold(
    ({ command, collection, bytes }) =>
      command === 'update' && collection === 'deliveries' && bytes.includes('claim'),
  )
  const first = await posthorn.events.publish(paid)
  const { id } = await deliveryIn(posthorn, 'pending', first.id)
  await using _worker = await startPlatform({
    POSTHORN_ROLE: 'worker',
    MONGODB_URI: proxy.uri(server.database),
  })
  await claims.caught()

  await posthorn.deliveries.cancel(id)
  claims.release()

  const second = await posthorn.events.publish(paid)
  await receiver.received(second.id)
  expect(receiver.of(first.id)).toEqual([])
})
