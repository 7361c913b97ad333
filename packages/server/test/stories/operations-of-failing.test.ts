import document from '@posthorn/spec/openapi.json' with { type: 'json' }
import { expect, test, vi } from 'vitest'
import { at } from '../support/contract-document.ts'
import { violations } from '../support/contract-schemas.ts'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { ageFailures, failingMarkOf } from '../support/failing-mark.ts'
import { operationsOf, toldOf } from '../support/operations.ts'
import { startRestartingPlatform } from '../support/restarting-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

/** Servers start again and again. */
vi.setConfig({ testTimeout: 90_000 })
const HOUR = 3_600
const FAILING = 'posthorn.endpoint.failing'

test('an operator hears of a failing endpoint at each stage once, and then of its end', async () => {
  await using platform = await startRestartingPlatform()
  await using receiver = await startReceiver()
  await using shop = await startReceiver()
  shop.answer({ status: 500 })
  await operationsOf(platform).webhooks.create({ url: receiver.url, events: ['posthorn.endpoint.*'] })
  const app = await createApp(platform)
  const { id: webhookId } = await app.posthorn.webhooks.create({
    url: shop.url,
    events: ['*'],
    retrySchedule: [HOUR],
    disableAfterSeconds: 10 * HOUR,
  })
  const event = await app.posthorn.events.publish({ type: 'order.paid', data: {} })
  await deliveryIn(app.posthorn, 'retrying', event.id)
  const toldAfter = async (hours: number, count: number) => {
    const failingSince = await ageFailures(platform.database, webhookId, hours * HOUR)
    await platform.restart()
    await eventually(async () => toldOf(receiver, webhookId).length >= count, `${count} things to be told`)
    return failingSince
  }

  const fromHalf = await toldAfter(5, 1)
  const [half] = toldOf(receiver, webhookId)
  expect(half).toMatchObject({
    type: FAILING,
    data: {
      appId: app.appId,
      webhookId,
      stage: 50,
      failingSince: fromHalf.toISOString(),
      disablesAt: new Date(fromHalf.getTime() + 10 * HOUR * 1000).toISOString(),
    },
  })
  const schema = ['post', 'requestBody', 'content', 'application/json', 'schema']
  expect(violations(at(document, 'webhooks', 'endpoint-failing', ...schema), half)).toEqual([])
  await eventually(
    async () => (await failingMarkOf(platform.database, webhookId)).failureNotices === 50,
    'the notice to be noted',
  )
  // What was told once is not told again by the next sweep, which tells what has come meanwhile.
  await toldAfter(4, 2)
  const failingSince = await toldAfter(1, 3)

  const [, ninety, end] = toldOf(receiver, webhookId)
  expect(ninety?.data.stage).toBe(90)
  const { disabledAt } = await platform.clientOf(app).webhooks.get(webhookId)
  expect(end).toMatchObject({
    type: 'posthorn.endpoint.disabled',
    data: {
      appId: app.appId,
      webhookId,
      reason: 'failing',
      disabledAt,
      failingSince: failingSince.toISOString(),
    },
  })
  expect(toldOf(receiver, webhookId)).toHaveLength(3)
})
