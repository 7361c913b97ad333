import { calculateJwkThumbprint } from 'jose'
import type { Model } from 'mongoose'
import type { AppScope } from '../access/scope.ts'
import { createFreshCache } from '../fresh-cache.ts'
import { rowsIn } from '../rows-in.ts'
import type { EndpointRow } from './endpoint-model.ts'

/** An Ed25519 public key as a JSON Web Key (RFC 7517, RFC 8037); `kid` is its thumbprint (RFC 7638). */
export interface PublicKey {
  kty: 'OKP'
  crv: 'Ed25519'
  x: string
  kid: string
  use: 'sig'
  alg: 'EdDSA'
}

interface SigningKeysDeps {
  endpoints: Model<EndpointRow>
  now: () => Date
}

type KeyRow = Pick<EndpointRow, '_id' | 'secrets'>

const present = async (x: string): Promise<PublicKey> => {
  const key = { kty: 'OKP', crv: 'Ed25519', x } as const
  return { ...key, kid: await calculateJwkThumbprint(key), use: 'sig', alg: 'EdDSA' }
}

/**
 * The public keys that an app's requests are signed with now: those of its endpoints, or of one of them, whose secrets are
 * Ed25519 keys. A key is among them as long as it signs, also while another replaces it. Anybody may ask: what was
 * found is remembered for a second.
 */
export const createSigningKeys = ({ endpoints, now }: SigningKeysDeps) => {
  const rows = createFreshCache(
    async (appId: string): Promise<KeyRow[]> =>
      await rowsIn(endpoints)
        .find<KeyRow>(
          { appId, deletedAt: null, 'secrets.publicKey': { $exists: true } },
          { projection: { 'secrets.publicKey': 1, 'secrets.expiresAt': 1 } },
        )
        .sort({ _id: -1 })
        .toArray(),
  )
  return async ({ appId }: AppScope, endpointId?: string): Promise<PublicKey[]> => {
    const found = (await rows.get(appId)) ?? []
    const valid = found
      .filter(({ _id }) => endpointId === undefined || _id === endpointId)
      .flatMap(({ secrets }) => secrets)
      .filter(({ expiresAt }) => expiresAt === null || expiresAt > now())
    return await Promise.all(
      valid.flatMap(({ publicKey }) => (publicKey === undefined ? [] : [present(publicKey)])),
    )
  }
}

export type SigningKeys = ReturnType<typeof createSigningKeys>
