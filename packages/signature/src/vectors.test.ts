import { describe, expect, test } from 'vitest'
import { decodeSecret } from './decode-secret.ts'
import { importSecret } from './import-secret.ts'
import { sign } from './sign.ts'
import { reasonOf } from './testing/reason-of.ts'
import { bodyOf, secretVectors, signVectors, verifyVectors } from './testing/vectors.ts'
import { verify } from './verify.ts'

const reasons = [
  'missing_header',
  'malformed_header',
  'timestamp_too_old',
  'timestamp_in_future',
  'unsupported_version',
  'no_matching_signature',
  'malformed_secret',
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

  test('provoke every reason but the one that JSON cannot express', () => {
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
