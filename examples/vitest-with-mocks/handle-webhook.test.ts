import { setupPosthorn, type Trouble } from '@posthorn/mocks'
import { generateSecret } from '@posthorn/signature'
import { beforeEach, expect, test } from 'vitest'
import { handleWebhook, type OrderEvent } from './handle-webhook.ts'

const secret = generateSecret()
const mock = setupPosthorn<OrderEvent>({ catalog: ['order.paid'] })
let shipped: string[] = []

beforeEach(async () => {
  shipped = []
  mock.reset()
  await mock.connect(request => handleWebhook(request, secret, orderId => shipped.push(orderId)), { secret })
})

/** Publishes a payment, and answers with what the handler answered to each attempt. */
const pay = async (trouble?: Trouble) => {
  const { deliveries } = await mock.publish('order.paid', { orderId: 'A-1' }, trouble && { trouble })
  return deliveries.flatMap(({ attempts }) => attempts.map(({ statusCode }) => statusCode))
}

test('a paid order is shipped', async () => {
  expect(await pay()).toEqual([204])
  expect(shipped).toEqual(['A-1'])
})

test('what is told twice is shipped once', async () => {
  expect(await pay('duplicate')).toEqual([204, 204])
  expect(shipped).toEqual(['A-1'])
})

test.each<Trouble>(['rotatedSecret', 'hugeBody'])('%s is taken', async trouble => {
  expect(await pay(trouble)).toEqual([204])
  expect(shipped).toEqual(['A-1'])
})

test.each<Trouble>(['staleTimestamp', 'badSignature'])('%s is refused', async trouble => {
  expect(await pay(trouble)).toEqual([401])
  expect(shipped).toEqual([])
})

test('a type that is not known is passed over', async () => {
  expect(await pay('unknownType')).toEqual([204])
  expect(shipped).toEqual([])
})
