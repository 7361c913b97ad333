import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from 'node:crypto'
import { decodeSecret } from '@posthorn/signature'

/** How an Ed25519 private key begins where an HMAC secret has `whsec_` (Standard Webhooks). */
const PRIVATE = 'whsk_'
const SEED_BYTES = 32
/** What stands before the seed in PKCS #8 (RFC 8410 §7). */
const PKCS8_START = Buffer.from('302e020100300506032b657004220420', 'hex')

export const isPrivateKey = (secret: string): boolean => secret.startsWith(PRIVATE)

const bytesOf = (secret: string): Buffer => Buffer.from(secret.slice(PRIVATE.length), 'base64')

const privateKeyOf = (secret: string): KeyObject => {
  const seed = bytesOf(secret).subarray(0, SEED_BYTES)
  return createPrivateKey({ key: Buffer.concat([PKCS8_START, seed]), format: 'der', type: 'pkcs8' })
}

/** The public half of a private key, in base64url; undefined for an HMAC secret, which has none. */
export const publicKeyOf = (secret: string): string | undefined =>
  isPrivateKey(secret) ? createPublicKey(privateKeyOf(secret)).export({ format: 'jwk' }).x : undefined

/** What the receiver verifies with, and may be shown: the HMAC secret itself, or the public half of a private key. */
export const shownSecret = (secret: string): string => {
  const publicKey = publicKeyOf(secret)
  return publicKey === undefined ? secret : `whpk_${Buffer.from(publicKey, 'base64url').toString('base64')}`
}

/** The key object that signs; it does so several times as fast as the bytes, which are made into one each time. */
export const signingKeyOf = (secret: string): KeyObject =>
  isPrivateKey(secret) ? privateKeyOf(secret) : createSecretKey(decodeSecret(secret))
