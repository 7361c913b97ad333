import type { SecretBox } from '../secret-box.ts'
import type { EndpointRow, SignatureScheme } from './endpoint-model.ts'
import { joinedSecrets } from './joined-secrets.ts'
import { newSecret } from './new-secret.ts'

export interface SecretChange {
  signatureScheme?: SignatureScheme | undefined
  /** Takes the place of all secrets at once. */
  secret?: string | undefined
}

/**
 * What a change of scheme or secret writes. Another scheme brings a new secret; the old ones sign beside it until the next
 * rotation says how long.
 * @throws InvalidInput unless a given secret is one of the scheme
 */
export const changeSecrets = async (
  box: Pick<SecretBox, 'seal'>,
  row: EndpointRow,
  { signatureScheme = row.signatureScheme, secret }: SecretChange,
): Promise<Partial<EndpointRow>> => {
  if (secret === undefined && signatureScheme === row.signatureScheme) return {}
  const { stored } = await newSecret(box, row._id, signatureScheme, secret)
  return { signatureScheme, secrets: secret === undefined ? joinedSecrets(stored, row.secrets) : [stored] }
}
