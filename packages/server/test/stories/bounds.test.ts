import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { startPlatform } from '../support/start-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

test('the longest schedule is kept within the bound of attempts, and reads as it was answered', async () => {
  await using platform = await startPlatform()
  const { posthorn } = await createApp(platform)
  const retrySchedule = Array.from({ length: 20 }, () => 60)
  const { id } = await posthorn.webhooks.create({ url: 'https://example.com/', events: ['*'], retrySchedule })
  expect(await posthorn.webhooks.get(id)).toMatchObject({ maxRetries: 20, retrySchedule })
  expect((await posthorn.webhooks.list({}).page()).data).toHaveLength(1)
  await posthorn.webhooks.update(id, { retrySchedule: [1] })
  expect(await posthorn.webhooks.get(id)).toMatchObject({ maxRetries: 2 })
})

test('however often a secret is rotated with a grace time, a few of them sign', async () => {
  await using platform = await startPlatform()
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const { id: webhookId } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  for (let times = 0; times < 8; times += 1)
    await posthorn.webhooks.rotateSecret(webhookId, { graceSeconds: 604_800 })
  const event = await posthorn.events.publish({ type: 'order.paid', data: {} })
  const [request] = await receiver.received(event.id)
  expect(String(request?.headers['webhook-signature']).split(' ')).toHaveLength(5)
})

test('a pattern that takes for ever refuses a batch soon, and stops nothing else', async () => {
  await using platform = await startPlatform()
  const { posthorn } = await createApp(platform)
  const schema = { type: 'object', properties: { code: { type: 'string', pattern: '^(a+)+$' } } }
  await platform.platform.eventTypes.create({ name: 'slow.checked', schema })
  const events = Array.from({ length: 100 }, () => ({
    type: 'slow.checked',
    data: { code: `${'a'.repeat(40)}!` },
  }))
  const publishing = posthorn.events
    .publishBatch({ events })
    .catch((error: { errors: unknown }) => error.errors)
  expect((await fetch(`${platform.baseUrl}/readyz`)).status).toBe(200)
  expect(await publishing).toContainEqual(expect.objectContaining({ type: 'too_complex' }))
  expect((await fetch(`${platform.baseUrl}/readyz`)).status).toBe(200)
})
