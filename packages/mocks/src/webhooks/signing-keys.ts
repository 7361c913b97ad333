import type { SigningKeySet } from '../generated/types.gen.ts'
import { operation } from '../operation.ts'
import { validSecrets } from './secrets.ts'

const PUBLIC = 'whpk_'

const toUrlSafe = (base64: string): string =>
  base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** RFC 7638: the members that make the key, by name, and nothing between them. */
const thumbprint = async (x: string): Promise<string> => {
  const members = JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x })
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(members))
  return toUrlSafe(btoa(String.fromCharCode(...new Uint8Array(digest))))
}

const present = async (publicKey: string): Promise<SigningKeySet['keys'][number]> => {
  const x = toUrlSafe(publicKey.slice(PUBLIC.length))
  return { kty: 'OKP', crv: 'Ed25519', x, kid: await thumbprint(x), use: 'sig', alg: 'EdDSA' }
}

/** The keys of the youngest endpoint come first. */
export const getSigningKeys = operation('platformSigningKeysGet', async ({ state, now }, { query }) => {
  const secrets = [...state.endpoints.values()]
    .toReversed()
    .filter(({ endpoint }) => query.webhookId === undefined || endpoint.id === query.webhookId)
    .flatMap(row => validSecrets(row.secrets, now()))
  const keys = secrets.flatMap(({ publicKey }) => (publicKey === null ? [] : [present(publicKey)]))
  return { keys: await Promise.all(keys) }
})
