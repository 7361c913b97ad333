import { verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { type ReceivedRequest, type Receiver, startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()

const endpointAt = async (receiver: Receiver, given?: { secret: string }) => {
  const { posthorn } = await createApp(platform)
  const { id: webhookId, secret } = await posthorn.webhooks.create({
    url: receiver.url,
    events: ['*'],
    ...given,
  })
  const publish = async (): Promise<ReceivedRequest> => {
    const { id } = await posthorn.events.publish({ type: 'order.paid', data: {} })
    const [request] = await receiver.received(id)
    if (!request) throw new Error('nothing arrived')
    return request
  }
  return { posthorn, webhookId, secret, publish }
}

/** Which of the secrets verify the request. */
const verifying = async ({ body, headers }: ReceivedRequest, ...secrets: string[]) => {
  const checked = await Promise.allSettled(secrets.map(secret => verify(body, headers, secret)))
  return checked.map(({ status }) => status === 'fulfilled')
}

const signaturesOf = ({ headers }: ReceivedRequest) => String(headers['webhook-signature']).split(' ')

test('a secret is shown when its endpoint is made and never again', async () => {
  await using receiver = await startReceiver()
  const { posthorn, webhookId, secret } = await endpointAt(receiver)
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]+=*$/)
  const bytes = Buffer.from(secret.slice('whsec_'.length), 'base64').length
  expect(bytes).toBeGreaterThanOrEqual(24)
  expect(bytes).toBeLessThanOrEqual(64)
  const shown = JSON.stringify([
    await posthorn.webhooks.get(webhookId),
    await posthorn.webhooks.list().page(),
    await posthorn.webhooks.update(webhookId, { name: 'Shop' }),
  ])
  expect(shown).not.toContain('whsec_')
  expect(shown).not.toContain(secret.slice('whsec_'.length))
})

test('after a rotation the old secret is invalid at once', async () => {
  await using receiver = await startReceiver()
  const { posthorn, webhookId, secret: old, publish } = await endpointAt(receiver)
  expect(await verifying(await publish(), old)).toEqual([true])

  const rotated = await posthorn.webhooks.rotateSecret(webhookId)

  expect(rotated).toEqual({ secret: expect.stringMatching(/^whsec_/) })
  expect(rotated.secret).not.toBe(old)
  const request = await publish()
  expect(await verifying(request, rotated.secret, old)).toEqual([true, false])
  expect(signaturesOf(request)).toHaveLength(1)
})

test('within the grace time both secrets sign, the new one first', async () => {
  await using receiver = await startReceiver()
  const { posthorn, webhookId, secret: old, publish } = await endpointAt(receiver)
  const { secret } = await posthorn.webhooks.rotateSecret(webhookId, { graceSeconds: 3600 })
  const request = await publish()
  expect(await verifying(request, secret, old)).toEqual([true, true])
  const [first, second, ...others] = signaturesOf(request)
  expect(others).toEqual([])
  const alone = (signature: string | undefined) => ({
    ...request,
    headers: { ...request.headers, 'webhook-signature': signature },
  })
  expect(await verifying(alone(first), secret, old)).toEqual([true, false])
  expect(await verifying(alone(second), secret, old)).toEqual([false, true])
})

test('the grace time ends by itself', async () => {
  await using receiver = await startReceiver()
  const { posthorn, webhookId, secret: old, publish } = await endpointAt(receiver)
  const { secret } = await posthorn.webhooks.rotateSecret(webhookId, { graceSeconds: 1 })
  const rotatedAt = Date.now()
  let request = await publish()
  while (signaturesOf(request).length > 1) {
    expect(Date.now() - rotatedAt).toBeLessThan(10_000)
    request = await publish()
  }
  expect(Date.now() - rotatedAt).toBeGreaterThan(500)
  expect(await verifying(request, secret, old)).toEqual([true, false])
})

test('a rotation without grace also ends the secrets of earlier rotations', async () => {
  await using receiver = await startReceiver()
  const { posthorn, webhookId, secret: first, publish } = await endpointAt(receiver)
  const { secret: second } = await posthorn.webhooks.rotateSecret(webhookId, { graceSeconds: 3600 })
  const { secret: third } = await posthorn.webhooks.rotateSecret(webhookId, { graceSeconds: 3600 })
  expect(await verifying(await publish(), third, second, first)).toEqual([true, true, true])
  const { secret: leaked } = await posthorn.webhooks.rotateSecret(webhookId)
  expect(await verifying(await publish(), leaked, third, second, first)).toEqual([true, false, false, false])
})

test('rotating ten times at once leaves one valid secret', async () => {
  await using receiver = await startReceiver()
  const { posthorn, webhookId, secret: old, publish } = await endpointAt(receiver)
  const rotations = await Promise.allSettled(
    Array.from({ length: 10 }, () => posthorn.webhooks.rotateSecret(webhookId)),
  )
  const made = rotations.flatMap(rotation => (rotation.status === 'fulfilled' ? [rotation.value.secret] : []))
  const valid = await verifying(await publish(), ...made, old)
  expect(valid.filter(Boolean)).toHaveLength(1)
  expect(valid.at(-1)).toBe(false)
})

test.each([
  ['is not base64', 'correct horse battery staple'],
  ['has the prefix and is not base64', 'whsec_correct horse battery staple'],
  ['is base64 without the prefix', Buffer.from('twenty-four random bytes').toString('base64')],
  ['has characters outside of ASCII', 'schlüssel-ä-ö-ü'],
  ['is unpadded base64, which counts as text', 'YWJjZGVmZ2hpamtsbW4'],
])('a secret of your own that %s signs', async (_, secret) => {
  await using receiver = await startReceiver()
  const endpoint = await endpointAt(receiver, { secret })
  expect(endpoint.secret).toBe(secret)
  expect(await verifying(await endpoint.publish(), secret, 'another secret')).toEqual([true, false])
})

test('a secret of your own whose key is too short or too long is refused', async () => {
  const { posthorn } = await createApp(platform)
  for (const secret of ['seven-7', 'x'.repeat(257), `whsec_${Buffer.alloc(7).toString('base64')}`]) {
    const creation = posthorn.webhooks.create({ url: 'http://127.0.0.1:9/', events: ['*'], secret })
    expect(await refusalOf(creation)).toEqual({
      status: 422,
      code: 'invalid_input',
      locs: [['body', 'secret']],
    })
  }
})
