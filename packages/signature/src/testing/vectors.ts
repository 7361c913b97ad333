import keyJson from '../../vectors/keys.json' with { type: 'json' }
import secretJson from '../../vectors/secrets.json' with { type: 'json' }
import signJson from '../../vectors/sign.json' with { type: 'json' }
import verifyJson from '../../vectors/verify.json' with { type: 'json' }
import type { JsonWebKeySet } from '../import-key-set.ts'
import type { SignatureErrorReason } from '../signature-error.ts'

interface WithBody {
  body?: string
  bodyBase64?: string
}

export interface VerifyVector extends WithBody {
  name: string
  secret: string | JsonWebKeySet | (string | JsonWebKeySet)[]
  headers: Record<string, string | string[]>
  now: number
  expect: 'valid' | SignatureErrorReason
}

export interface SecretVector {
  name: string
  secret: string
  keyHex?: string
  expect?: 'malformed_secret'
}

export interface SignVector extends WithBody {
  name: string
  id: string
  timestamp: number
  secret: string | string[]
  signature: string
}

/** One Ed25519 key pair in each of its written forms. */
export interface KeyVector {
  name: string
  privateKey: string
  seedOnly: string
  publicKey: string
  jwk: { kty: string; crv: string; x: string }
}

export const keyVectors: KeyVector[] = keyJson
export const verifyVectors = verifyJson as VerifyVector[]
export const secretVectors = secretJson as SecretVector[]
export const signVectors = signJson as SignVector[]

export function bodyOf({ body, bodyBase64 }: WithBody): string | Uint8Array {
  return body ?? Buffer.from(bodyBase64 ?? '', 'base64')
}
