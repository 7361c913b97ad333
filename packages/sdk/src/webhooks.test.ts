import * as signature from '@posthorn/signature'
import { expect, test } from 'vitest'
import * as webhooks from './webhooks.ts'

test('the SDK has the verification of webhooks', async () => {
  expect(Object.keys(webhooks)).toEqual(Object.keys(signature))
  const secret = webhooks.generateSecret()
  const [id, timestamp, body] = ['evt_1', Math.floor(Date.now() / 1000), '{"type":"order.paid"}']
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': await webhooks.sign({ id, timestamp, body, secret }),
  }
  expect(await webhooks.verify(body, headers, secret)).toEqual({ type: 'order.paid' })
})
