import { expect, test } from 'vitest'
import { decodeSecret } from './decode-secret.ts'
import { generateSecret } from './generate-secret.ts'

test('makes whsec_ and the base64 of 32 bytes', () => {
  expect(generateSecret()).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
})

test.each([24, 25, 26, 64])('makes a key of %i bytes that decodes to as many', bytes => {
  expect(decodeSecret(generateSecret(bytes))).toHaveLength(bytes)
})

test('never makes the same secret twice', () => {
  const secrets = Array.from({ length: 1000 }, () => generateSecret(24))

  expect(new Set(secrets).size).toBe(1000)
})

test.each([0, 23, 65, 32.5, Number.NaN])('refuses %d bytes', bytes => {
  expect(() => generateSecret(bytes)).toThrow(RangeError)
})
