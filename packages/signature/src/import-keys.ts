import { importSecret } from './import-secret.ts'
import type { SigningKey, VerifyingKey } from './keys.ts'
import { SignatureError } from './signature-error.ts'

/** Turns one secret or several, prepared or not, into keys; one bad secret refuses all, so that it gets noticed. */
export async function importKeys<K extends VerifyingKey>(
  secret: string | K | readonly (string | K)[],
): Promise<(K | SigningKey)[]> {
  const list = isList(secret) ? secret : [secret]
  if (list.length === 0) throw new SignatureError('malformed_secret', 'There is no secret in the list.')
  const keys: (K | SigningKey)[] = []
  for (const item of list) keys.push(isKey(item) ? item : await importSecret(item))
  return keys
}

/** Array.isArray alone does not narrow a readonly array. */
function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value)
}

/** What is neither a key nor a string, say undefined from JavaScript, is left for importSecret to refuse. */
function isKey<K extends VerifyingKey>(item: string | K): item is K {
  return typeof item === 'object' && item !== null && 'matches' in item
}
