import type { IncomingHttpHeaders } from 'node:http'
import { expectTypeOf, test } from 'vitest'
import {
  decodeSecret,
  deriveKeyPair,
  generateKeyPair,
  generateSecret,
  headerNames,
  importKeySet,
  importPublicKey,
  importSecret,
  type JsonWebKeySet,
  type KeyPair,
  type PosthornEvents,
  SignatureError,
  type SignatureErrorReason,
  type SigningKey,
  sign,
  type VerifyingKey,
  verify,
  type WebhookEvent,
} from './index.ts'

declare const nodeHeaders: IncomingHttpHeaders
declare const webHeaders: Headers
declare const key: SigningKey
declare const publicKey: VerifyingKey
declare const keySet: JsonWebKeySet

test('verify answers a WebhookEvent with data unknown unless told otherwise', () => {
  expectTypeOf(verify('', webHeaders, '')).resolves.toEqualTypeOf<WebhookEvent>()
  expectTypeOf<WebhookEvent['data']>().toBeUnknown()
})

test('verify narrows a union by type', async () => {
  type Events =
    | { type: 'order.paid'; timestamp: string; data: { total: number } }
    | { type: 'user.gone'; timestamp: string; data: { userId: string } }
  const event = await verify<Events>('', webHeaders, '')
  if (event.type === 'order.paid') expectTypeOf(event.data).toEqualTypeOf<{ total: number }>()
})

test('the events that Posthorn sends narrow by type, beside those of a user', async () => {
  type Events = PosthornEvents | { type: 'order.paid'; timestamp: string; data: { total: number } }
  const event = await verify<Events>('', webHeaders, '')
  if (event.type === 'posthorn.ping') expectTypeOf(event.data.webhookId).toBeString()
  if (event.type === 'posthorn.delivery.exhausted') expectTypeOf(event.data.deliveryId).toBeNumber()
  if (event.type === 'order.paid') expectTypeOf(event.data).toEqualTypeOf<{ total: number }>()
})

test('verify takes every raw body, every kind of headers and of secret', () => {
  void verify(Buffer.from(''), nodeHeaders, '')
  void verify(new Uint8Array(), { 'Webhook-Id': 'x', other: undefined, list: ['a'] as readonly string[] }, [
    '',
    key,
  ])
  void verify(new ArrayBuffer(0), {}, ['', publicKey] as const)
  void verify('', webHeaders, keySet)
  void verify('', webHeaders, { keys: [{ kty: 'OKP', crv: 'Ed25519', x: '', kid: 'a', alg: 'EdDSA' }] })
  void verify('', webHeaders, ['', keySet, publicKey])
  void verify('', webHeaders, key, { toleranceSeconds: 10, now: Date.now })
})

test('verify refuses a parsed body and a secret that may be unset', () => {
  // @ts-expect-error a parsed body is not raw
  void verify({ type: 'order.paid' }, webHeaders, '')
  // @ts-expect-error an environment variable may be unset
  void verify('', webHeaders, process.env.WEBHOOK_SECRET)
})

test('sign takes keys that sign, and no others', () => {
  expectTypeOf(sign({ id: 'evt_1', timestamp: 0, body: '', secret: ['', key] })).resolves.toBeString()
  // @ts-expect-error a set of public keys cannot sign
  void sign({ id: 'evt_1', timestamp: 0, body: '', secret: keySet })
  // @ts-expect-error a key that only verifies cannot sign
  void sign({ id: 'evt_1', timestamp: 0, body: '', secret: publicKey })
})

test('the reasons are a closed union', () => {
  expectTypeOf<SignatureError['reason']>().toEqualTypeOf<SignatureErrorReason>()
  expectTypeOf<'no_matching_signature'>().toExtend<SignatureErrorReason>()
  expectTypeOf<'something_else'>().not.toExtend<SignatureErrorReason>()
})

test('the rest', () => {
  expectTypeOf(headerNames.signature).toEqualTypeOf<'webhook-signature'>()
  expectTypeOf(generateSecret()).toBeString()
  expectTypeOf(decodeSecret('')).toEqualTypeOf<Uint8Array<ArrayBuffer>>()
  expectTypeOf(deriveKeyPair('')).resolves.toEqualTypeOf<KeyPair>()
  expectTypeOf(generateKeyPair()).resolves.toEqualTypeOf<KeyPair>()
  expectTypeOf(importPublicKey('')).resolves.toEqualTypeOf<VerifyingKey>()
  expectTypeOf(importKeySet(keySet)).resolves.toEqualTypeOf<VerifyingKey[]>()
  expectTypeOf(importSecret('')).resolves.toEqualTypeOf<SigningKey>()
})
