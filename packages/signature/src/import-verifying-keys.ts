import { importKeySet, type JsonWebKeySet } from './import-key-set.ts'
import { importPublicKey } from './import-public-key.ts'
import { importSecret } from './import-secret.ts'
import type { VerifyingKey } from './keys.ts'
import { SignatureError } from './signature-error.ts'

/**
 * What a webhook can be verified with: a secret, a public key (`whpk_`), a prepared key, or a set of public keys.
 *
 * @example
 * ```ts
 * const secrets: VerifySecret[] = [newSecret, oldSecret, remoteKeySet(url)]
 * ```
 */
export type VerifySecret = string | VerifyingKey | JsonWebKeySet

/** One bad secret refuses all, so that it gets noticed. */
export async function importVerifyingKeys(
  secret: VerifySecret | readonly VerifySecret[],
): Promise<VerifyingKey[]> {
  const list = isList(secret) ? secret : [secret]
  if (list.length === 0) throw new SignatureError('malformed_secret', 'There is no secret in the list.')
  const keys: VerifyingKey[] = []
  for (const item of list) {
    if (is(item, 'matches')) keys.push(item)
    else if (is(item, 'keys')) keys.push(...(await importKeySet(item)))
    else keys.push(await (String(item).startsWith('whpk_') ? importPublicKey : importSecret)(item))
  }
  return keys
}

/** Array.isArray alone does not narrow a readonly array. */
function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value)
}

/** What is neither, say undefined from JavaScript, is left for importSecret to refuse. */
function is<Name extends 'matches' | 'keys'>(
  item: VerifySecret,
  name: Name,
): item is Extract<VerifySecret, Record<Name, unknown>> {
  return typeof item === 'object' && item !== null && name in item
}
