import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createApp, type TestApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { eventually } from '../support/eventually.ts'
import { ageFailures, failingMarkOf, markFailing } from '../support/failing-mark.ts'
import { type RestartingPlatform, startRestartingPlatform } from '../support/restarting-platform.ts'
import { type Receiver, startReceiver } from '../support/start-receiver.ts'

/** Servers start again and again. */
vi.setConfig({ testTimeout: 90_000 })
const HOUR = 3_600
let platform: RestartingPlatform
let receiver: Receiver
beforeAll(async () => {
  platform = await startRestartingPlatform()
  receiver = await startReceiver()
})
afterAll(async () => {
  await receiver[Symbol.asyncDispose]()
  await platform[Symbol.asyncDispose]()
})

/** An app with an endpoint that refuses its first event; the second attempt is far off. */
const failingApp = async (disableAfterSeconds?: number | null) => {
  receiver.answer({ status: 500 })
  const app = await createApp(platform)
  const given = disableAfterSeconds === undefined ? {} : { disableAfterSeconds }
  const options = { url: receiver.url, events: ['*'], retrySchedule: [HOUR], maxRetries: 20, ...given }
  const { id: webhookId } = await app.posthorn.webhooks.create(options)
  return { ...app, webhookId, event: await fail(app) }
}

const fail = async ({ posthorn }: Pick<TestApp, 'posthorn'>) => {
  const event = await posthorn.events.publish({ type: 'order.paid', data: {} })
  await deliveryIn(posthorn, 'retrying', event.id)
  return event
}

const succeed = async ({ posthorn }: Pick<TestApp, 'posthorn'>) => {
  receiver.answer({})
  const event = await posthorn.events.publish({ type: 'order.paid', data: {} })
  await deliveryIn(posthorn, 'success', event.id)
}

/** Ages a fresh endpoint least of all, so that it is judged last, and waits for its end. */
const sweep = async (): Promise<void> => {
  const last = await failingApp(HOUR)
  await ageFailures(platform.database, last.webhookId, HOUR)
  await platform.restart()
  await switchedOff(last)
}

const webhookOf = ({ webhookId, ...app }: TestApp & { webhookId: string }) =>
  platform.clientOf(app).webhooks.get(webhookId)

const switchedOff = (app: TestApp & { webhookId: string }) =>
  eventually(async () => {
    const webhook = await webhookOf(app)
    return !webhook.active && webhook
  }, 'an endpoint to be switched off')

test('an endpoint that does nothing but fail for its time is switched off, and what waits for it ends', async () => {
  const app = await failingApp(2 * HOUR)
  await ageFailures(platform.database, app.webhookId, 2 * HOUR)
  await sweep()
  expect(await switchedOff(app)).toMatchObject({ disabledReason: 'failing', disabledAt: expect.any(String) })
  const delivery = await deliveryIn(platform.clientOf(app), 'failed', app.event.id)
  expect(delivery).toMatchObject({ attemptCount: 1, lastStatusCode: 500, lastError: 'endpoint_disabled' })
})

test('without a time of its own an endpoint has five days, and with null for ever', async () => {
  const [fresh, old, eternal] = [await failingApp(), await failingApp(), await failingApp(null)]
  await ageFailures(platform.database, fresh.webhookId, 119 * HOUR)
  await ageFailures(platform.database, old.webhookId, 120 * HOUR)
  await ageFailures(platform.database, eternal.webhookId, 10_000 * HOUR)
  await sweep()
  expect(await webhookOf(old)).toMatchObject({ active: false, disableAfterSeconds: 432_000 })
  expect(await webhookOf(fresh)).toMatchObject({ active: true, disableAfterSeconds: 432_000 })
  expect(await webhookOf(eternal)).toMatchObject({ active: true, disableAfterSeconds: null })
})

test('a success in between starts the time anew', async () => {
  const app = await failingApp(HOUR)
  await ageFailures(platform.database, app.webhookId, 2 * HOUR)
  await succeed(app)
  expect(await failingMarkOf(platform.database, app.webhookId)).not.toHaveProperty('failingSince')
  receiver.answer({ status: 500 })
  await fail(app)
  await sweep()
  expect((await webhookOf(app)).active).toBe(true)
})

test('a success that only the statistics know of counts as well', async () => {
  const app = await failingApp(HOUR)
  await succeed(app)
  await markFailing(platform.database, app.webhookId, 2 * HOUR)
  await sweep()
  expect((await webhookOf(app)).active).toBe(true)
  expect(await failingMarkOf(platform.database, app.webhookId)).not.toHaveProperty('failingSince')
})

test('an endpoint that is made active again has all of its time before it', async () => {
  const app = await failingApp(HOUR)
  await ageFailures(platform.database, app.webhookId, 2 * HOUR)
  await sweep()
  await switchedOff(app)
  const { webhookId } = app
  const posthorn = platform.clientOf(app)

  await posthorn.webhooks.update(webhookId, { active: true })

  const webhook = await webhookOf(app)
  expect(webhook.active).toBe(true)
  expect(webhook).not.toHaveProperty('disabledReason')
  expect(await failingMarkOf(platform.database, webhookId)).not.toHaveProperty('failureNotices')
  await fail({ posthorn })
  await sweep()
  expect((await webhookOf(app)).active).toBe(true)
})

test('so has one that its owner switched off and on, while another change gives it no new start', async () => {
  const app = await failingApp(HOUR)
  const { posthorn, webhookId } = app
  await ageFailures(platform.database, webhookId, 2 * HOUR)
  await posthorn.webhooks.update(webhookId, { active: true, name: 'Renamed' })
  expect(await failingMarkOf(platform.database, webhookId)).toHaveProperty('failingSince')
  await posthorn.webhooks.update(webhookId, { active: false })
  await posthorn.webhooks.update(webhookId, { active: true })
  expect(await failingMarkOf(platform.database, webhookId)).not.toHaveProperty('failingSince')
})

test('a failed test ping does not count', async () => {
  receiver.answer({ status: 500 })
  const { posthorn } = await createApp(platform)
  const { id: webhookId } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  expect((await posthorn.webhooks.testPing(webhookId)).delivered).toBe(false)
  expect(await failingMarkOf(platform.database, webhookId)).not.toHaveProperty('failingSince')
})
