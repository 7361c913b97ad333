import { createSecretKey, generateKeyPairSync } from 'node:crypto'
import { exportJWK, type JWTPayload, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { Unauthenticated, Unavailable } from '../errors.ts'
import { createTokenVerifier } from './json-web-token.ts'

const NOW = new Date('2026-11-21T12:00:00Z')
const seconds = (offset: number): number => NOW.getTime() / 1000 + offset
const source = { issuer: 'https://id.example', audience: 'posthorn' }
const secret = createSecretKey(Buffer.alloc(32, 7))
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const good: JWTPayload = {
  iss: source.issuer,
  aud: source.audience,
  exp: seconds(60),
  sub: 'jane',
  scope: 'events:read',
}

const sign = (claims: JWTPayload, { alg = 'HS256', key = secret, kid = '' } = {}): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg, ...(kid && { kid }) }).sign(key)
const unsigned = (header: object, claims: object): string =>
  [header, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')

const bySecret = createTokenVerifier(
  { ...source, source: 'key', key: secret, algorithm: 'HS256' },
  { now: () => NOW },
)
const byRsa = createTokenVerifier(
  { ...source, source: 'key', key: rsa.publicKey, algorithm: 'RS256' },
  { now: () => NOW },
)

test('a good token gives its scope: rights it names and we know, and its bounds', async () => {
  const bounds = { tenant_id: 't1', partner_id: 'p1', app_id: 'a1' }
  const token = await sign({ ...good, ...bounds, scope: 'events:read webhooks:write admin' })
  expect(await bySecret(token)).toEqual({
    subject: 'jwt:jane',
    rights: new Set(['events:read', 'webhooks:write']),
    tenantId: 't1',
    partnerId: 'p1',
    appId: 'a1',
  })
})

test('a token that names no scope may do nothing', async () => {
  const { scope: _, ...claims } = good
  expect((await bySecret(await sign(claims))).rights.size).toBe(0)
  expect((await bySecret(await sign({ ...good, scope: ['events:read'] }))).rights.size).toBe(0)
})

test.each([
  ['of another issuer', { iss: 'https://evil.example' }],
  ['without issuer', { iss: undefined }],
  ['for another audience', { aud: 'other' }],
  ['without audience', { aud: undefined }],
  ['that never expires', { exp: undefined }],
  ['expired for more than 30 s', { exp: seconds(-31) }],
  ['not yet valid', { nbf: seconds(31) }],
  ['with a numeric tenant', { tenant_id: 7 }],
  ['with an empty tenant', { tenant_id: '' }],
  ['with a null partner', { partner_id: null }],
  ['with a list of apps', { app_id: ['a', 'b'] }],
])('a token %s is refused', async (_, claims) => {
  await expect(bySecret(await sign({ ...good, ...claims }))).rejects.toThrow(Unauthenticated)
})

test('clocks may differ by 30 s', async () => {
  await expect(bySecret(await sign({ ...good, exp: seconds(-29), nbf: seconds(29) }))).resolves.toBeDefined()
})

test('an altered token, another key and no signature are refused', async () => {
  const [header = '', , signature = ''] = (await sign(good)).split('.')
  const claims = Buffer.from(JSON.stringify({ ...good, scope: 'platform:write' })).toString('base64url')
  await expect(bySecret(`${header}.${claims}.${signature}`)).rejects.toThrow(Unauthenticated)
  const otherKey = createSecretKey(Buffer.alloc(32, 8))
  await expect(bySecret(await sign(good, { key: otherKey }))).rejects.toThrow(Unauthenticated)
  await expect(bySecret(`${unsigned({ alg: 'none' }, good)}.`)).rejects.toThrow(Unauthenticated)
  await expect(bySecret(`${unsigned({ alg: 'HS256' }, good)}.`)).rejects.toThrow(Unauthenticated)
})

test('the token cannot choose the algorithm', async () => {
  const longer = createSecretKey(Buffer.alloc(64, 7))
  const hs512 = createTokenVerifier(
    { ...source, source: 'key', key: longer, algorithm: 'HS512' },
    { now: () => NOW },
  )
  await expect(hs512(await sign(good, { key: longer }))).rejects.toThrow(Unauthenticated)
  const publicKeyAsSecret = createSecretKey(
    rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    'utf8',
  )
  await expect(byRsa(await sign(good, { key: publicKeyAsSecret }))).rejects.toThrow(Unauthenticated)
  await expect(byRsa(await sign(good, { alg: 'PS256', key: rsa.privateKey }))).rejects.toThrow(
    Unauthenticated,
  )
  await expect(byRsa(await sign(good, { alg: 'RS256', key: rsa.privateKey }))).resolves.toBeDefined()
})

const jwksVerifier = (answer: () => Promise<Response>, algorithm?: string) =>
  createTokenVerifier(
    { ...source, source: 'jwks', url: 'https://id.example/jwks', algorithm },
    { now: () => NOW, fetch: answer },
  )
const jwk = async (extra: object) => ({ ...(await exportJWK(rsa.publicKey)), use: 'sig', ...extra })

test('behind a JWKS each key is used with its own algorithm alone', async () => {
  const keys = [await jwk({ kid: 'plain' }), await jwk({ kid: 'pss', alg: 'PS256' })]
  const verify = jwksVerifier(async () => Response.json({ keys }))
  const token = (alg: string, kid: string) => sign(good, { alg, key: rsa.privateKey, kid })
  await expect(verify(await token('RS256', 'plain'))).resolves.toBeDefined()
  await expect(verify(await token('PS256', 'pss'))).resolves.toBeDefined()
  await expect(verify(await token('PS256', 'plain'))).rejects.toThrow(Unauthenticated)
  await expect(verify(await token('RS256', 'pss'))).rejects.toThrow(Unauthenticated)
  await expect(verify(await token('RS256', 'unknown'))).rejects.toThrow(Unauthenticated)
  await expect(verify(await sign(good, { kid: 'plain' }))).rejects.toThrow(Unauthenticated)
})

test('a JWKS that cannot be had is our outage, not a bad token', async () => {
  const token = await sign(good, { alg: 'RS256', key: rsa.privateKey, kid: 'k' })
  const down = async (): Promise<Response> => {
    throw new TypeError('fetch failed')
  }
  await expect(jwksVerifier(down)(token)).rejects.toThrow(Unavailable)
  await expect(jwksVerifier(async () => new Response('', { status: 500 }))(token)).rejects.toThrow(
    Unavailable,
  )
  await expect(jwksVerifier(async () => Response.json({ nothing: 1 }))(token)).rejects.toThrow(Unavailable)
})
