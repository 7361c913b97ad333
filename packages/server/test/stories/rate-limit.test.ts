import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { startPlatform } from '../support/start-platform.ts'

const limit = 20

test('a key that is used too fast is told when to come back, alone, and nothing was done', async () => {
  await using platform = await startPlatform({ POSTHORN_RATE_LIMIT: String(limit) })
  const [fast, calm] = [await createApp(platform), await createApp(platform)]
  const publish = (app: typeof fast) =>
    fetch(`${platform.baseUrl}/api/v1/apps/${app.appId}/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${app.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'order.paid', data: {} }),
    })
  const answers = await Promise.all(Array.from({ length: 3 * limit }, () => publish(fast)))
  const refused = answers.filter(({ status }) => status === 429)
  const accepted = answers.filter(({ status }) => status === 202)
  expect(accepted.length + refused.length).toBe(answers.length)
  expect(accepted.length).toBeGreaterThanOrEqual(limit)
  expect(refused.length).toBeGreaterThan(0)
  for (const { headers } of refused) expect(headers.get('retry-after')).toBe('1')
  expect(await refused[0]?.json()).toMatchObject({ code: 'rate_limited', status: 429 })
  expect((await publish(calm)).status).toBe(202)
  // The SDK comes back by itself when it is time.
  const { data } = await fast.posthorn.events.list({ limit: 100 }).page()
  expect(data).toHaveLength(accepted.length)
})

test('health is not limited', async () => {
  await using platform = await startPlatform({ POSTHORN_RATE_LIMIT: '1' })
  const answers = await Promise.all(Array.from({ length: 10 }, () => fetch(`${platform.baseUrl}/readyz`)))
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
})
