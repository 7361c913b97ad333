import { describe, expect, test } from 'vitest'
import { decodeSecret } from './decode-secret.ts'
import { importSecret } from './import-secret.ts'
import { deriveKeyPair } from './derive-key-pair.ts'
import { importKeySet } from './import-key-set.ts'
import { importPublicKey } from './import-public-key.ts'
import { sign } from './sign.ts'
import { reasonOf } from './testing/reason-of.ts'
import { bodyOf, keyVectors, secretVectors, signVectors, verifyVectors } from './testing/vectors.ts'
import { verify } from './verify.ts'

const reasons = [
  'missing_header',
  'malformed_header',
  'timestamp_too_old',
  'timestamp_in_future',
  'unsupported_version',
  'no_matching_signature',
  'malformed_secret',
  'body_not_raw',
  'malformed_body',
]

describe('vectors to verify', () => {
  test.each(verifyVectors)('$name → $expect', async vector => {
    const options = { now: () => vector.now * 1000 }
    const body = bodyOf(vector)

    expect(await reasonOf(verify(body, vector.headers, vector.secret, options))).toBe(vector.expect)
    if (typeof body === 'string') {
      const bytes = new TextEncoder().encode(body)
      expect(await reasonOf(verify(bytes, vector.headers, vector.secret, options))).toBe(vector.expect)
      expect(await reasonOf(verify(bytes.buffer, vector.headers, vector.secret, options))).toBe(vector.expect)
    }
  })

  test.each(verifyVectors.filter(vector => vector.expect === 'valid'))(
    '$name answers the body',
    async vector => {
      const body = bodyOf(vector)
      const text = typeof body === 'string' ? body : new TextDecoder().decode(body)

      const event = await verify(body, vector.headers, vector.secret, { now: () => vector.now * 1000 })

      expect(event).toEqual(JSON.parse(text))
    },
  )

  test('provoke every reason', () => {
    expect([...new Set(verifyVectors.map(vector => vector.expect))].sort()).toEqual(
      ['valid', ...reasons].sort(),
    )
  })
})

describe('vectors of secrets', () => {
  test.each(secretVectors.filter(vector => vector.keyHex))('$name', ({ secret, keyHex }) => {
    expect(Buffer.from(decodeSecret(secret)).toString('hex')).toBe(keyHex)
  })

  test.each(secretVectors.filter(vector => vector.expect))(
    '$name is refused',
    async ({ secret, expect: reason }) => {
      expect(() => decodeSecret(secret)).toThrow(expect.objectContaining({ name: 'SignatureError', reason }))
      expect(await reasonOf(importSecret(secret))).toBe(reason)
    },
  )
})

describe('vectors to sign', () => {
  test.each(signVectors)('$name', async vector => {
    const { id, timestamp, secret, signature } = vector
    const body = bodyOf(vector)

    expect(await sign({ id, timestamp, body, secret })).toBe(signature)
  })
})

describe('vectors of key pairs', () => {
  test.each(keyVectors)('$name', async ({ privateKey, seedOnly, publicKey, jwk }) => {
    const input = { id: 'evt_1', timestamp: 1_767_225_600, body: '{}' }
    const value = await sign({ ...input, secret: privateKey })
    const headers = {
      'webhook-id': 'evt_1',
      'webhook-timestamp': '1767225600',
      'webhook-signature': value,
    }
    const options = { now: () => 1_767_225_600_000 }

    expect(value).toMatch(/^v1a,[A-Za-z0-9+/]{86}==$/)
    expect(await sign({ ...input, secret: seedOnly })).toBe(value)
    for (const written of [privateKey, seedOnly]) {
      expect(await deriveKeyPair(written)).toEqual({ privateKey, publicKey })
    }
    const prepared = [await importPublicKey(publicKey), ...(await importKeySet({ keys: [jwk] }))]
    for (const key of [privateKey, publicKey, { keys: [jwk] }, prepared]) {
      expect(await verify('{}', headers, key, options)).toEqual({})
    }
  })
})
