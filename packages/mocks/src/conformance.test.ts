import { expect, test } from 'vitest'
import type { AppOperationKey } from './app-contract.ts'
import { appOperations } from './testing/check-answer.ts'
import { startApi } from './testing/start-api.ts'

test('every operation of the app surface is answered, and none that the contract does not have', async () => {
  using api = startApi()
  for (const key of appOperations) {
    const { status } = await api.send(key, { headers: { authorization: '' } })
    expect(status, key).toBe(401)
  }
  // One more: anybody may fetch an app's public keys.
  expect(api.mock.handlers).toHaveLength(appOperations.length + 1)
})

test('the success of every operation is as the contract says', async () => {
  using api = startApi({ catalog: [{ name: 'order.paid', example: { orderId: 0 } }], outcome: 'pending' })
  const succeeded = new Set<AppOperationKey>()
  const call: typeof api.call = (key, ...rest) => {
    succeeded.add(key)
    return api.call(key, ...rest)
  }

  const { data: endpoint } = await call('webhooksCreate', {
    body: { url: 'https://a.example/h', events: ['*'] },
  })
  const path = { webhookId: endpoint.id }
  await call('webhooksList')
  await call('webhooksGet', { path })
  await call('webhooksUpdate', { path, body: { name: 'Orders' } })
  await call('webhooksRotateSecret', { path })
  await call('webhooksTestPing', { path, body: { type: 'order.paid' } })
  await call('eventTypesList')
  await call('eventTypesGet', { path: { name: 'order.paid' } })
  const { data: event } = await call('eventsPublish', { body: { type: 'order.paid', data: {} } })
  await call('eventsPublishBatch', { body: { events: [{ type: 'order.paid', data: {} }] } })
  await call('eventsList')
  await call('eventsGet', { path: { eventId: event.id } })
  await call('deliveriesList', { path })
  const { data: deliveries } = await call('deliveriesListAll')
  const delivery = { path: { deliveryId: deliveries[0]?.id ?? 0 } }
  await call('deliveriesGet', delivery)
  await call('deliveriesRetry', delivery)
  await api.mock.settle(delivery.path.deliveryId, 500)
  await call('deliveriesAttempts', delivery)
  await call('deliveriesCancel', delivery)
  const { data: replay } = await call('replaysCreate', { body: { status: 'all' } })
  const replayed = { path: { replayId: 'id' in replay ? replay.id : '' } }
  await call('replaysList')
  await call('replaysGet', replayed)
  await call('replaysCancel', replayed)
  await call('webhooksStats', { path })
  await call('webhooksDelete', { path })

  expect([...succeeded].toSorted()).toEqual(appOperations.toSorted())
})
