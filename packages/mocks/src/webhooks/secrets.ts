import { decodeSecret, generateSecret, SignatureError } from '@posthorn/signature'
import { invalidAt } from '../http/problem.ts'
import type { MockSecret } from '../state/state.ts'

/** The caller's secret if it is one, else a new one. @throws Problem – unless its key is 8–256 bytes long. */
export const acceptSecret = (secret: string | undefined): MockSecret => {
  if (secret === undefined) return { value: generateSecret(), expiresAt: null }
  try {
    decodeSecret(secret)
    return { value: secret, expiresAt: null }
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error
    throw invalidAt(['body', 'secret'], 'expected a key of 8 to 256 bytes', 'secret')
  }
}

/** Those that sign at this time. */
export const validSecrets = (secrets: readonly MockSecret[], at: Date): MockSecret[] =>
  secrets.filter(({ expiresAt }) => expiresAt === null || Date.parse(expiresAt) > at.getTime())

/** A new secret, and beside it those that were valid for `graceSeconds` more, or less when they end earlier anyway. */
export const rotateSecrets = (
  secrets: readonly MockSecret[],
  graceSeconds: number,
  at: Date,
): [current: MockSecret, ...old: MockSecret[]] => {
  const graceEnd = new Date(at.getTime() + graceSeconds * 1000).toISOString()
  const old = secrets.map(({ value, expiresAt }) => ({
    value,
    expiresAt: expiresAt !== null && expiresAt < graceEnd ? expiresAt : graceEnd,
  }))
  return [{ value: generateSecret(), expiresAt: null }, ...validSecrets(old, at)]
}
