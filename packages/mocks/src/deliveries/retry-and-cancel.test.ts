import { expect, test } from 'vitest'
import { anEndpoint, anEvent, startApi, theDelivery } from '../testing/start-api.ts'

test('a retry makes an open delivery due now, and the attempt is made', async () => {
  let outcome = 500
  using api = startApi({ outcome: () => outcome })
  await anEndpoint(api)
  await anEvent(api)
  const { id } = await theDelivery(api)
  outcome = 200
  const { data } = await api.call('deliveriesRetry', { path: { deliveryId: id } })
  expect(data).toMatchObject({ id, status: 'retrying', attemptCount: 1 })
  expect(Date.parse(data.nextAttemptAt ?? '')).toBeLessThanOrEqual(Date.now())
  expect(await theDelivery(api)).toMatchObject({ status: 'success', attemptCount: 2 })
})

test('a retry of a finished delivery gives it one attempt more', async () => {
  using api = startApi({ outcome: 500 })
  await anEndpoint(api, { maxRetries: 2 })
  await anEvent(api)
  const { id } = await theDelivery(api)
  const path = { deliveryId: id }
  await api.mock.settle(id, 500)
  expect(await theDelivery(api)).toMatchObject({ status: 'exhausted', attemptCount: 2 })
  expect((await api.call('deliveriesRetry', { path })).data.status).toBe('retrying')
  expect(await theDelivery(api)).toMatchObject({ status: 'exhausted', attemptCount: 3 })
})

test('a delivery that succeeded is not retried', async () => {
  using api = startApi()
  await anEndpoint(api)
  await anEvent(api)
  const path = { deliveryId: (await theDelivery(api)).id }
  expect(await api.refused('deliveriesRetry', { path })).toMatchObject({
    status: 409,
    code: 'delivery_succeeded',
  })
})

test('cancelling ends a waiting delivery as failed; a finished one is refused', async () => {
  using api = startApi({ outcome: 'pending' })
  await anEndpoint(api)
  await anEvent(api)
  const path = { deliveryId: (await theDelivery(api)).id }
  expect((await api.call('deliveriesCancel', { path })).data).toMatchObject({
    status: 'failed',
    lastError: 'cancelled',
    nextAttemptAt: null,
  })
  expect(await api.refused('deliveriesCancel', { path })).toMatchObject({
    status: 409,
    code: 'delivery_finished',
  })
})

test('while an attempt is made a retry changes nothing, and what is cancelled stays so', async () => {
  const answer = Promise.withResolvers<number>()
  const arrived = Promise.withResolvers<void>()
  using api = startApi({ outcome: () => (arrived.resolve(), answer.promise) })
  await anEndpoint(api)
  const publishing = anEvent(api)
  await arrived.promise
  const delivery = await theDelivery(api)
  const path = { deliveryId: delivery.id }
  expect(delivery).toMatchObject({ status: 'pending', nextAttemptAt: null })
  expect((await api.call('deliveriesRetry', { path })).data).toEqual(delivery)
  await api.call('deliveriesCancel', { path })
  answer.resolve(200)
  await publishing
  expect(await theDelivery(api)).toMatchObject({ status: 'failed', attemptCount: 0 })
})

test('a finished delivery of an endpoint that is gone is not retried', async () => {
  using api = startApi({ outcome: 500 })
  const { id } = await anEndpoint(api, { maxRetries: 1 })
  await anEvent(api)
  await api.call('webhooksDelete', { path: { webhookId: id } })
  const { id: deliveryId } = await theDelivery(api)
  expect(await api.refused('deliveriesRetry', { path: { deliveryId } })).toMatchObject({
    status: 409,
    code: 'endpoint_deleted',
  })
  expect(await theDelivery(api)).toMatchObject({ status: 'exhausted', attemptCount: 1 })
})
