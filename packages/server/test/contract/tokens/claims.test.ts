import type { JWTPayload } from 'jose'
import { expect, test } from 'vitest'
import { operatorOf } from '../world/operator.ts'
import { sharePlatform } from '../../support/share-platform.ts'
import { audience, goodClaims, issuer, secret, secretKey, sign } from './issuer.ts'

const { baseUrl } = await sharePlatform({
  POSTHORN_JWT_SECRET: secret,
  POSTHORN_JWT_ISSUER: issuer,
  POSTHORN_JWT_AUDIENCE: audience,
  POSTHORN_ROLE: 'api',
})
const { statusOf } = operatorOf(baseUrl)
const inSeconds = (offset: number): number => Math.floor(Date.now() / 1000) + offset
const statusFor = async (claims: JWTPayload): Promise<number> =>
  await statusOf('GET', '/tenants', await sign(secretKey, { alg: 'HS256' }, goodClaims(claims)))

const refused: [string, () => JWTPayload][] = [
  ['without an end', () => ({ exp: undefined })],
  ['whose end is no number', () => ({ exp: 'tomorrow' as never })],
  ['that ended 35 s ago', () => ({ exp: inSeconds(-35) })],
  ['that begins in 35 s', () => ({ nbf: inSeconds(35) })],
  ['without an issuer', () => ({ iss: undefined })],
  ['of another issuer', () => ({ iss: 'https://evil.example' })],
  ['of an issuer whose name goes on', () => ({ iss: `${issuer}.evil.example` })],
  ['of several issuers', () => ({ iss: [issuer] as never })],
  ['without an audience', () => ({ aud: undefined })],
  ['for another audience', () => ({ aud: 'somebody-else' })],
  ['for several audiences, none of them ours', () => ({ aud: ['a', 'b'] })],
  ...['tenant_id', 'partner_id', 'app_id'].flatMap(name =>
    [7, '', null, ['a'], { $ne: null }, true].map((value): [string, () => JWTPayload] => [
      `whose ${name} is ${JSON.stringify(value)}`,
      () => ({ [name]: value }),
    ]),
  ),
]
test.each(refused)('a token %s is refused', async (_, claims) => {
  expect(await statusFor(claims())).toBe(401)
})

const taken: [string, () => JWTPayload][] = [
  ['that ended 25 s ago', () => ({ exp: inSeconds(-25) })],
  ['that begins in 25 s', () => ({ nbf: inSeconds(25) })],
  ['for several audiences, one of them ours', () => ({ aud: ['another', audience] })],
  ['of nobody in particular', () => ({ sub: undefined })],
]
test.each(taken)('a token %s is taken', async (_, claims) => {
  expect(await statusFor(claims())).toBe(200)
})

const insufficient: [string, unknown][] = [
  ['no scopes', undefined],
  ['no scope in its list', ''],
  ['another scope', 'platform:write'],
  ['a scope in other letters', 'Platform:Read'],
  ['a scope that only begins so', 'platform:reader'],
  ['a wildcard', '*'],
  ['scopes as a list', ['platform:read']],
  ['scopes with commas', 'events:read,platform:read'],
]
test.each(insufficient)('a token with %s may not', async (_, scope) => {
  expect(await statusFor({ scope })).toBe(403)
})

test('scopes that nobody knows do no harm beside those that count', async () => {
  expect(await statusFor({ scope: 'openid profile platform:read admin' })).toBe(200)
})
