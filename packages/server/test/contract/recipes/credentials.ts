import { expect } from 'vitest'
import { rootKey } from '../../support/start-platform.ts'
import { signToken } from '../world/tokens.ts'
import { validRequest } from '../world/valid-request.ts'
import type { World } from '../world/world.ts'
import { onPortal, type Recipe, spokesman, takesCredential } from './recipe.ts'

type Headers = Record<string, string>
type Credential = (world: World) => Headers | Promise<Headers>

const bearer = (credential: string): Headers => ({ authorization: `Bearer ${credential}` })

/** The same key with its last character changed. */
const distort = (key: string): string => `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`

const unsigned = (): string => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = {
    iss: 'https://identity.example',
    aud: 'posthorn',
    exp: 4_000_000_000,
    scope: 'platform:read',
  }
  return `${part({ alg: 'none' })}.${part(claims)}.`
}

const everywhere: Record<string, Credential> = {
  'no credential': () => ({}),
  garbage: () => bearer('garbage'),
  'a key that was never made': () => bearer(`ph_${'0'.repeat(24)}_${'A'.repeat(43)}`),
  'a key with another secret': ({ mine }) => bearer(distort(mine.appKey)),
  'a revoked key': ({ revokedKey }) => bearer(revokedKey),
  'an expired key': ({ expiredKey }) => bearer(expiredKey),
}

const besides: Record<string, Credential> = {
  'an empty credential': () => ({ authorization: '' }),
  'another scheme': ({ mine }) => ({ authorization: `Basic ${btoa(`x:${mine.appKey}`)}` }),
  'a key without its scheme': ({ mine }) => ({ authorization: mine.appKey }),
  'the beginning of a key': ({ mine }) => bearer(mine.appKey.slice(0, 40)),
  'a root key with something behind it': () => bearer(`${rootKey}x`),
  'an unsigned token': () => bearer(unsigned()),
  'a token of another issuer': async () => bearer(await signToken({}, { issuer: 'https://evil.example' })),
  'a token for another audience': async () => bearer(await signToken({}, { audience: 'somebody-else' })),
  'a token of another key': async () => bearer(await signToken({}, { secret: 'x'.repeat(32) })),
  'a token that has expired': async () =>
    bearer(await signToken({}, { expiresAt: new Date(Date.now() - 60_000) })),
  'a token whose bound is no string': async () => bearer(await signToken({ tenant_id: 7 })),
  'a token whose bound is empty': async () => bearer(await signToken({ app_id: '' })),
}

const refused =
  (appliesTo: Recipe['appliesTo']) =>
  ([title, credential]: [string, Credential]): Recipe => ({
    status: 401,
    title: `to ${title}`,
    appliesTo,
    request: async (world, route) => ({
      ...validRequest(world, route),
      credential: undefined,
      session: undefined,
      headers: await credential(world),
    }),
    check: ({ headers, body }, route) => {
      const bearer = `Bearer realm="posthorn"${title === 'no credential' ? '' : ', error="invalid_token"'}`
      const challenge = onPortal(route) ? 'Cookie realm="posthorn"' : bearer
      expect(headers.get('www-authenticate')).toBe(challenge)
      expect(body?.code).toBe('unauthenticated')
    },
  })

export const unauthenticated: Recipe[] = [
  ...Object.entries(everywhere).map(refused(takesCredential)),
  ...Object.entries(besides).map(refused(spokesman)),
]
