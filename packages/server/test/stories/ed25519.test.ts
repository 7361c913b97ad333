import { createPublicKey, verify as verifyBytes } from 'node:crypto'
import { verify } from '@posthorn/signature'
import { calculateJwkThumbprint, exportJWK, importJWK } from 'jose'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { createApp, type TestApp } from '../support/create-app.ts'
import { withDatabase } from '../support/database.ts'
import { deliveryIn } from '../support/deliveries.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { signingKeysOf, signingKeysWith, writtenKey } from '../support/signing-keys.ts'
import { type ReceivedRequest, type Receiver, startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()
const signatureScheme = 'ed25519'

const endpointAt = async (receiver: Receiver, { posthorn }: TestApp, given: { secret?: string } = {}) => {
  const options = { url: receiver.url, events: ['*'], retrySchedule: [1], ...given }
  const { id: webhookId, secret } = await posthorn.webhooks.create({ ...options, signatureScheme })
  const publish = async (count = 1): Promise<ReceivedRequest[]> => {
    const { id } = await posthorn.events.publish({ type: 'order.paid', data: { note: 'ä "€"\n' } })
    return await receiver.received(id, count)
  }
  return { webhookId, secret, publish }
}

const signaturesOf = ({ headers }: ReceivedRequest) => String(headers['webhook-signature']).split(' ')

const reasonOf = async ({ body, headers }: ReceivedRequest, ...secret: Parameters<typeof verify>[2][]) =>
  await Promise.all(
    secret.map(one =>
      verify(body, headers, one).then(
        () => 'valid',
        error => error.reason,
      ),
    ),
  )

test('deliveries verify with the public keys that the server serves, and with the one that it showed', async () => {
  await using receiver = await startReceiver()
  const app = await createApp(platform)
  const { webhookId, secret, publish } = await endpointAt(receiver, app)
  expect(secret).toMatch(/^whpk_[A-Za-z0-9+/]{43}=$/)
  expect(await app.posthorn.webhooks.get(webhookId)).toMatchObject({ signatureScheme })

  const keys = await signingKeysWith(platform, app.appId, 1)
  const [key] = keys.keys
  expect(key).toEqual({
    kty: 'OKP',
    crv: 'Ed25519',
    x: expect.any(String),
    kid: await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x: key?.x ?? '' }),
    use: 'sig',
    alg: 'EdDSA',
  })
  expect(writtenKey(key ?? {})).toBe(secret)

  const [request] = await publish()
  if (!request) throw new Error('nothing arrived')
  expect(signaturesOf(request)).toEqual([expect.stringMatching(/^v1a,[A-Za-z0-9+/]{86}==$/)])
  expect(await verify(request.body, request.headers, keys)).toMatchObject({ type: 'order.paid' })
  expect(await reasonOf(request, secret, 'another secret')).toEqual(['valid', 'unsupported_version'])
  const changed = { ...request, body: request.body.replace('ä', 'a') }
  expect((await reasonOf(changed, keys))[0]).not.toBe('valid')
})

test('what is sent is Ed25519 of "id.timestamp.body", by the key as jose reads it', async () => {
  await using receiver = await startReceiver()
  const app = await createApp(platform)
  const [request] = await (await endpointAt(receiver, app)).publish()
  const { keys } = await signingKeysWith(platform, app.appId, 1)
  const { kty, crv, x } = await exportJWK(await importJWK({ ...keys[0] }, 'EdDSA'))
  const publicKey = createPublicKey({ format: 'jwk', key: { kty, crv, x } })
  const { 'webhook-id': id, 'webhook-timestamp': time } = request?.headers ?? {}
  const content = Buffer.from(`${String(id)}.${String(time)}.${request?.body}`)
  const [signature = ''] = request ? signaturesOf(request) : []
  expect(verifyBytes(null, content, publicKey, Buffer.from(signature.slice(4), 'base64'))).toBe(true)
})

test('retries and test pings are signed with the key too', async () => {
  await using receiver = await startReceiver()
  const app = await createApp(platform)
  const { webhookId, secret, publish } = await endpointAt(receiver, app)
  receiver.answer(() => ({ status: receiver.requests.length === 1 ? 500 : 200 }))
  for (const request of await publish(2)) expect(await reasonOf(request, secret)).toEqual(['valid'])
  await app.posthorn.webhooks.testPing(webhookId)
  const ping = receiver.requests.at(-1)
  expect(await verify(ping?.body ?? '', ping?.headers ?? {}, secret)).toMatchObject({ type: 'posthorn.ping' })
})

test('after a rotation the old key is neither served nor used', async () => {
  await using receiver = await startReceiver()
  const app = await createApp(platform)
  const { webhookId, secret: old, publish } = await endpointAt(receiver, app)
  const { secret } = await app.posthorn.webhooks.rotateSecret(webhookId)
  expect(secret).toMatch(/^whpk_/)
  const [request] = await publish()
  if (!request) throw new Error('nothing arrived')
  expect(await reasonOf(request, secret, old)).toEqual(['valid', 'no_matching_signature'])
  await expect
    .poll(async () => (await signingKeysOf(platform, app.appId)).keys.map(writtenKey))
    .toEqual([secret])
})

test('within the grace time of a rotation both keys sign and are served, and then one', async () => {
  await using receiver = await startReceiver()
  const app = await createApp(platform)
  const { webhookId, secret: old, publish } = await endpointAt(receiver, app)
  const { secret } = await app.posthorn.webhooks.rotateSecret(webhookId, { graceSeconds: 4 })
  const keys = await signingKeysWith(platform, app.appId, 2)
  expect(keys.keys.map(writtenKey)).toEqual([secret, old])
  const [request] = await publish()
  if (!request) throw new Error('nothing arrived')
  expect(signaturesOf(request)).toHaveLength(2)
  expect(await reasonOf(request, old, secret, keys)).toEqual(['valid', 'valid', 'valid'])
  const left = await signingKeysWith(platform, app.appId, 1)
  expect(left.keys.map(writtenKey)).toEqual([secret])
  const [later] = await publish()
  if (!later) throw new Error('nothing arrived')
  expect(await reasonOf(later, left, old)).toEqual(['valid', 'no_matching_signature'])
})

test("another app's keys do not verify, and are not served", async () => {
  await using receiver = await startReceiver()
  const [mine, other] = [await createApp(platform), await createApp(platform)]
  const { publish } = await endpointAt(receiver, mine)
  await using elsewhere = await startReceiver()
  await endpointAt(elsewhere, other)
  const [ours, theirs] = await Promise.all(
    [mine, other].map(({ appId }) => signingKeysWith(platform, appId, 1)),
  )
  const [request] = await publish()
  if (!request || !ours || !theirs) throw new Error('nothing arrived')
  expect(await reasonOf(request, ours, theirs)).toEqual(['valid', 'no_matching_signature'])
  expect(ours.keys).not.toEqual(theirs.keys)
})

test('the keys of one endpoint are served alone when asked for, and none of one that is deleted', async () => {
  await using receiver = await startReceiver()
  const app = await createApp(platform)
  const [first, second] = [await endpointAt(receiver, app), await endpointAt(receiver, app)]
  await app.posthorn.webhooks.create({ url: receiver.url, events: ['*'] })
  const written = async (query?: string) =>
    (await signingKeysOf(platform, app.appId, query)).keys.map(writtenKey)
  await expect.poll(() => written()).toEqual([second.secret, first.secret])
  expect(await written(`?webhookId=${first.webhookId}`)).toEqual([first.secret])
  expect(await written('?webhookId=none')).toEqual([])
  await app.posthorn.webhooks.delete(first.webhookId)
  await expect.poll(() => written()).toEqual([second.secret])
  await expect(signingKeysOf(platform, 'no-such-app')).rejects.toThrow('404')
})

const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex')
const publicHalf = Buffer.from('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', 'base64url')
const whsk = (...parts: Uint8Array[]) => `whsk_${Buffer.concat(parts).toString('base64')}`

test.each([
  ['alone', whsk(seed)],
  ['with its public half', whsk(seed, publicHalf)],
])('a private key of your own signs, given %s, and is never shown', async (_, given) => {
  await using receiver = await startReceiver()
  const app = await createApp(platform)
  const { webhookId, secret, publish } = await endpointAt(receiver, app, { secret: given })
  expect(secret).toBe(`whpk_${publicHalf.toString('base64')}`)
  const [request] = await publish()
  if (!request) throw new Error('nothing arrived')
  expect(await reasonOf(request, secret)).toEqual(['valid'])
  const row = await withDatabase(platform.database, db =>
    db.collection<{ _id: string }>('endpoints').findOne({ _id: webhookId }),
  )
  expect(JSON.stringify(row)).not.toContain(given.slice(5, 40))
})

test.each([
  ['an HMAC secret', 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8='],
  ['text', 'correct horse battery staple'],
  ['a public key', `whpk_${publicHalf.toString('base64')}`],
  ['a private key cut off', whsk(seed.subarray(1))],
  ['the public half of another', whsk(seed, Buffer.alloc(32, 1))],
])('%s is refused as a private key', async (_, secret) => {
  const { posthorn } = await createApp(platform)
  const creation = posthorn.webhooks.create({
    url: 'http://127.0.0.1:9/',
    events: ['*'],
    signatureScheme,
    secret,
  })
  expect(await refusalOf(creation)).toEqual({
    status: 422,
    code: 'invalid_input',
    locs: [['body', 'secret']],
  })
})

test.each([whsk(seed), `whpk_${publicHalf.toString('base64')}`])(
  '%s is refused as an HMAC secret',
  async secret => {
    const { posthorn } = await createApp(platform)
    const creation = posthorn.webhooks.create({ url: 'http://127.0.0.1:9/', events: ['*'], secret })
    expect(await refusalOf(creation)).toEqual({
      status: 422,
      code: 'invalid_input',
      locs: [['body', 'secret']],
    })
  },
)

test('another scheme signs at once, and the old secret beside it until the next rotation', async () => {
  await using receiver = await startReceiver()
  const app = await createApp(platform)
  const { id: webhookId, secret: hmac } = await app.posthorn.webhooks.create({
    url: receiver.url,
    events: ['*'],
  })
  expect(await app.posthorn.webhooks.update(webhookId, { signatureScheme })).toMatchObject({
    signatureScheme,
  })
  const keys = await signingKeysWith(platform, app.appId, 1)
  const send = async () => {
    const { id } = await app.posthorn.events.publish({ type: 'order.paid', data: {} })
    const [request] = await receiver.received(id)
    if (!request) throw new Error('nothing arrived')
    return request
  }
  const both = await send()
  expect(signaturesOf(both).map(entry => entry.split(',')[0])).toEqual(['v1a', 'v1'])
  expect(await reasonOf(both, keys, hmac)).toEqual(['valid', 'valid'])
  const headers = Object.fromEntries(
    Object.entries(both.headers).map(([name, value]) => [name, String(value)]),
  )
  expect(new StandardWebhook(hmac).verify(both.body, headers)).toMatchObject({ type: 'order.paid' })

  const { secret } = await app.posthorn.webhooks.rotateSecret(webhookId)
  expect(await reasonOf(await send(), secret, hmac)).toEqual(['valid', 'unsupported_version'])

  await app.posthorn.webhooks.update(webhookId, { signatureScheme: 'hmac' })
  const back = await app.posthorn.webhooks.rotateSecret(webhookId, { graceSeconds: 3600 })
  expect(back.secret).toMatch(/^whsec_/)
  const last = await send()
  expect(await reasonOf(last, back.secret, secret)).toEqual(['valid', 'valid'])
  await deliveryIn(app.posthorn, 'success', last.eventId)
})
