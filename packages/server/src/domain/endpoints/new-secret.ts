import { generateKeyPair, generateSecret, importSecret, SignatureError } from '@posthorn/signature'
import { InvalidInput } from '../errors.ts'
import type { SecretBox } from '../secret-box.ts'
import type { SealedSecret, SignatureScheme } from './endpoint-model.ts'
import { isPrivateKey, publicKeyOf, shownSecret } from './signing-secret.ts'

/** A signing secret that comes to be: as it is stored, and as its receiver is shown it, this once. */
export interface NewSecret {
  stored: SealedSecret
  shown: string
}

const expected = {
  hmac: 'expected a key of 8 to 256 bytes',
  ed25519:
    'expected an Ed25519 private key: whsk_ and the base64 of its 32 bytes, or of 64 with the public key',
} as const

const accepted = async (scheme: SignatureScheme, given: string): Promise<string> => {
  const refusal = InvalidInput.at(['body', 'secret'], expected[scheme], 'secret')
  if (isPrivateKey(given) !== (scheme === 'ed25519')) throw refusal
  try {
    await importSecret(given)
    return given
  } catch (error) {
    throw error instanceof SignatureError ? refusal : error
  }
}

const generated = async (scheme: SignatureScheme): Promise<string> =>
  scheme === 'ed25519' ? (await generateKeyPair()).privateKey : generateSecret()

/** The caller's secret if it gives one, else a new one. @throws InvalidInput unless it is one of the scheme */
export const newSecret = async (
  box: Pick<SecretBox, 'seal'>,
  endpointId: string,
  scheme: SignatureScheme,
  given?: string,
): Promise<NewSecret> => {
  const secret = given === undefined ? await generated(scheme) : await accepted(scheme, given)
  const publicKey = publicKeyOf(secret)
  const sealed = box.seal(secret, endpointId)
  return {
    stored: { sealed, expiresAt: null, ...(publicKey !== undefined && { publicKey }) },
    shown: shownSecret(secret),
  }
}
