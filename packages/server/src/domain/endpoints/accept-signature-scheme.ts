import { InvalidInput } from '../errors.ts'
import type { SignatureScheme } from './endpoint-model.ts'

/**
 * `ed25519` has its place in the contract, but receivers could not verify it yet: an app's public keys are not served.
 * @throws InvalidInput at `["body", "signatureScheme"]`
 */
export const acceptSignatureScheme = (scheme: SignatureScheme): SignatureScheme => {
  if (scheme === 'hmac') return scheme
  throw InvalidInput.at(
    ['body', 'signatureScheme'],
    `${scheme} is not available yet: use hmac`,
    'not_available',
  )
}
