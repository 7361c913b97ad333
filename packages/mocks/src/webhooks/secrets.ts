import {
  deriveKeyPair,
  generateKeyPair,
  generateSecret,
  importSecret,
  SignatureError,
} from '@posthorn/signature'
import type { SignatureScheme } from '../generated/types.gen.ts'
import { invalidAt } from '../http/problem.ts'
import type { MockSecret } from '../state/state.ts'

const expected: Record<SignatureScheme, string> = {
  hmac: 'expected a key of 8 to 256 bytes',
  ed25519:
    'expected an Ed25519 private key: whsk_ and the base64 of its 32 bytes, or of 64 with the public key',
}

/** Whether a secret is an Ed25519 private key (Standard Webhooks). */
const isPrivateKey = (secret: string): boolean => secret.startsWith('whsk_')

const assertOfScheme = async (scheme: SignatureScheme, secret: string): Promise<void> => {
  const refusal = invalidAt(['body', 'secret'], expected[scheme], 'secret')
  if (isPrivateKey(secret) !== (scheme === 'ed25519')) throw refusal
  try {
    await importSecret(secret)
  } catch (error) {
    throw error instanceof SignatureError ? refusal : error
  }
}

/** The caller's secret if it gives one, else a new one. @throws Problem – unless it is one of the scheme. */
export const newSecret = async (scheme: SignatureScheme, given?: string): Promise<MockSecret> => {
  if (given !== undefined) await assertOfScheme(scheme, given)
  if (scheme === 'hmac') return { value: given ?? generateSecret(), publicKey: null, expiresAt: null }
  const { publicKey, ...made } = await (given === undefined ? generateKeyPair() : deriveKeyPair(given))
  return { value: given ?? made.privateKey, publicKey, expiresAt: null }
}

/** What a receiver verifies with, and is shown. */
export const shownSecret = ({ value, publicKey }: MockSecret): string => publicKey ?? value

/** Those that sign at this time. */
export const validSecrets = (secrets: readonly MockSecret[], at: Date): MockSecret[] =>
  secrets.filter(({ expiresAt }) => expiresAt === null || Date.parse(expiresAt) > at.getTime())

const MAX_OLD = 4

/** A new secret and, beside it, the youngest of those that go on signing. */
export const joinSecrets = (current: MockSecret, old: readonly MockSecret[]): MockSecret[] => [
  current,
  ...old.slice(0, MAX_OLD),
]

/** A new secret, and beside it those that were valid for `graceSeconds` more, or less when they end earlier anyway. */
export const rotateSecrets = (
  current: MockSecret,
  secrets: readonly MockSecret[],
  graceSeconds: number,
  at: Date,
): MockSecret[] => {
  const graceEnd = new Date(at.getTime() + graceSeconds * 1000).toISOString()
  const old = secrets.map(secret => ({
    ...secret,
    expiresAt: secret.expiresAt !== null && secret.expiresAt < graceEnd ? secret.expiresAt : graceEnd,
  }))
  return joinSecrets(current, validSecrets(old, at))
}
