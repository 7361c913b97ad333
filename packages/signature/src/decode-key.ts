import { decodeBase64 } from './base64.ts'
import { SignatureError } from './signature-error.ts'

/** The bytes of an Ed25519 key in its written form, a prefix of five characters and padded base64 (Standard Webhooks). */
export function decodeKey(text: string, ...lengths: number[]): Uint8Array<ArrayBuffer> {
  const bytes = decodeBase64(text.slice(5))
  if (bytes && lengths.includes(bytes.length)) return bytes
  throw new SignatureError(
    'malformed_secret',
    `After ${text.slice(0, 5)} the base64 of ${lengths.join(' or ')} bytes is expected.`,
  )
}
