import { decodeSecret, generateSecret, SignatureError } from '@posthorn/signature'
import { InvalidInput } from '../errors.ts'

/** The caller's secret if it is one, else a new one. @throws InvalidInput unless its key is 8–256 bytes. */
export const acceptSecret = (secret: string | undefined): string => {
  if (secret === undefined) return generateSecret()
  try {
    decodeSecret(secret)
    return secret
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error
    throw InvalidInput.at(['body', 'secret'], 'expected a key of 8 to 256 bytes', 'secret')
  }
}
