import { sign, verify } from '@posthorn/signature'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import { Webhook as SvixWebhook } from 'svix'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()
const libraries = [
  { library: 'standardwebhooks', Webhook: StandardWebhook },
  { library: 'svix', Webhook: SvixWebhook },
]
type Library = (typeof libraries)[number]['Webhook']

interface Signed {
  body: string
  headers: Record<string, string>
}

const accepts = (Webhook: Library, secret: string | Uint8Array, { body, headers }: Signed): boolean => {
  try {
    const webhook = typeof secret === 'string' ? new Webhook(secret) : new Webhook(secret, { format: 'raw' })
    webhook.verify(body, headers)
    return true
  } catch {
    return false
  }
}

/** What an endpoint with this secret gets, also after one rotation if that is asked for. */
const received = async (given?: string, graceSeconds?: number) => {
  await using receiver = await startReceiver()
  const { posthorn } = await createApp(platform)
  const options = { url: receiver.url, events: ['*'], ...(given !== undefined && { secret: given }) }
  const { id: webhookId, secret } = await posthorn.webhooks.create(options)
  const rotated = graceSeconds && (await posthorn.webhooks.rotateSecret(webhookId, { graceSeconds })).secret
  const { id } = await posthorn.events.publish({ type: 'order.paid', data: { orderId: 42, note: 'ä "€"\n' } })
  await deliveryIn(posthorn, 'success', id)
  const [request] = receiver.requests
  const headers = Object.fromEntries(
    Object.entries(request?.headers ?? {}).map(([name, value]) => [name, String(value)]),
  )
  return { secrets: [secret, ...(rotated ? [rotated] : [])], signed: { body: request?.body ?? '', headers } }
}

test.each(libraries)('what we send verifies with $library, and nothing else does', async ({ Webhook }) => {
  const { secrets, signed } = await received()
  const [secret = ''] = secrets
  const { body, headers } = signed
  expect(accepts(Webhook, secret, signed)).toBe(true)
  expect(accepts(Webhook, secret, { headers, body: body.replace('42', '43') })).toBe(false)
  expect(accepts(Webhook, secret, { body, headers: { ...headers, 'webhook-id': 'evt_other' } })).toBe(false)
  expect(accepts(Webhook, `whsec_${Buffer.alloc(32).toString('base64')}`, signed)).toBe(false)
})

test.each(libraries)(
  'within the grace time of a rotation both secrets verify with $library',
  async ({ Webhook }) => {
    const { secrets, signed } = await received(undefined, 60)
    expect(secrets.map(secret => accepts(Webhook, secret, signed))).toEqual([true, true])
  },
)

test.each(libraries)(
  'a base64 secret of your own verifies with $library, with and without prefix',
  async ({ Webhook }) => {
    const base64 = Buffer.from('a key of thirty-two random bytes').toString('base64')
    for (const given of [base64, `whsec_${base64}`]) {
      const { signed } = await received(given)
      for (const secret of [base64, `whsec_${base64}`]) expect(accepts(Webhook, secret, signed)).toBe(true)
    }
  },
)

test.each(libraries)(
  'a secret of your own that is no base64 verifies with $library as its bytes',
  async ({ Webhook }) => {
    for (const given of ['correct horse battery staple, ä', 'whsec_correct horse battery staple']) {
      const { signed } = await received(given)
      expect(accepts(Webhook, Buffer.from(given), signed)).toBe(true)
      expect(await verify(signed.body, signed.headers, given)).toMatchObject({ type: 'order.paid' })
    }
  },
)

test.each(libraries)('we verify what $library signs, which is what we sign', async ({ Webhook }) => {
  const secret = `whsec_${Buffer.from('a key of thirty-two random bytes').toString('base64')}`
  const at = new Date()
  const timestamp = Math.floor(at.getTime() / 1000)
  const body = '{"type":"order.paid","data":{"note":"ä"}}'
  const signature = new Webhook(secret).sign('evt_1', at, body)
  const headers = {
    'webhook-id': 'evt_1',
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signature,
  }
  expect(await verify(body, headers, secret)).toEqual({ type: 'order.paid', data: { note: 'ä' } })
  expect(await sign({ id: 'evt_1', timestamp, body, secret })).toBe(signature)
})
