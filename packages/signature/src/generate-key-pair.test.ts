import { createPrivateKey } from 'node:crypto'
import { expect, test } from 'vitest'
import { generateKeyPair } from './generate-key-pair.ts'

test('makes whsk_ of seed and public key, and whpk_ of the public key', async () => {
  const { privateKey, publicKey } = await generateKeyPair()
  const both = Buffer.from(privateKey.replace(/^whsk_/, ''), 'base64')
  const publicBytes = Buffer.from(publicKey.replace(/^whpk_/, ''), 'base64')

  expect([both.length, publicBytes.length]).toEqual([64, 32])
  expect(both.subarray(32)).toEqual(publicBytes)
  const [d, x] = [both.subarray(0, 32).toString('base64url'), publicBytes.toString('base64url')]
  const key = createPrivateKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', d, x } })
  expect(key.asymmetricKeyType).toBe('ed25519')
})

test('never makes the same pair twice', async () => {
  const pairs = await Promise.all(Array.from({ length: 50 }, generateKeyPair))

  expect(new Set(pairs.flatMap(pair => Object.values(pair))).size).toBe(100)
})
