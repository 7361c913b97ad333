import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { operatorOf } from '../world/operator.ts'
import { type KeyServer, startKeyServer } from '../../support/start-key-server.ts'
import { startPlatform, type TestPlatform } from '../../support/start-platform.ts'
import { audience, goodClaims, issuer, pairs, publicJwk, sign } from './issuer.ts'

let keyServer: KeyServer
let platform: TestPlatform
const start = async (env: Record<string, string> = {}): Promise<void> => {
  platform = await startPlatform({
    POSTHORN_JWT_JWKS_URL: keyServer.url,
    POSTHORN_JWT_ISSUER: issuer,
    POSTHORN_JWT_AUDIENCE: audience,
    POSTHORN_ROLE: 'api',
    ...env,
  })
}
beforeEach(async () => {
  keyServer = await startKeyServer()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
})
afterEach(async () => {
  vi.useRealTimers()
  await platform[Symbol.asyncDispose]()
  await keyServer[Symbol.asyncDispose]()
})

const later = (seconds: number): unknown => vi.setSystemTime(Date.now() + seconds * 1000)
const statusOf = (token: string): Promise<number> =>
  operatorOf(platform.baseUrl).statusOf('GET', '/tenants', token)
const tokenOf = (kid: string | undefined, pair = pairs.rsa, alg = 'RS256'): Promise<string> =>
  sign(pair.privateKey, { alg, ...(kid !== undefined && { kid }) }, goodClaims())

test('the set is asked for once, however many tokens come, and again after ten minutes', async () => {
  keyServer.publish([await publicJwk(pairs.rsa.publicKey, { kid: 'one' })])
  await start()
  expect(keyServer.requests).toEqual([])
  const token = await tokenOf('one')
  const statuses = await Promise.all(Array.from({ length: 20 }, () => statusOf(token)))
  expect(new Set(statuses)).toEqual(new Set([200]))
  expect(keyServer.requests).toEqual(['/keys'])
  later(601)
  expect(await statusOf(await tokenOf('one'))).toBe(200)
  expect(keyServer.requests).toHaveLength(2)
})

test('a key that is new is found, one that is gone is not, and made-up names cause no more requests', async () => {
  const next = generateKeyPairSync('rsa', { modulusLength: 2048 })
  keyServer.publish([await publicJwk(pairs.rsa.publicKey, { kid: 'one' })])
  await start()
  expect(await statusOf(await tokenOf('one'))).toBe(200)
  keyServer.publish([await publicJwk(next.publicKey, { kid: 'two' })])
  for (const kid of ['two', 'made-up', 'made-up-too'])
    expect(await statusOf(await tokenOf(kid, next))).toBe(401)
  expect(keyServer.requests).toHaveLength(1)
  later(31)
  expect(await statusOf(await tokenOf('two', next))).toBe(200)
  expect(keyServer.requests).toHaveLength(2)
  expect(await statusOf(await tokenOf('one'))).toBe(401)
  expect(await statusOf(await tokenOf('made-up', next))).toBe(401)
  expect(keyServer.requests).toHaveLength(2)
})

test('each key is used with its own algorithm alone', async () => {
  keyServer.publish([
    await publicJwk(pairs.rsa.publicKey, { kid: 'plain' }),
    await publicJwk(pairs.rsa.publicKey, { kid: 'pss', alg: 'PS256' }),
    await publicJwk(pairs.ec.publicKey, { kid: 'ec' }),
    await publicJwk(pairs.ed.publicKey, { kid: 'ed' }),
    await publicJwk(pairs.rsa.publicKey, { kid: 'for-encryption', use: 'enc' }),
  ])
  await start()
  const statusFor = async (kid: string, alg: string, pair = pairs.rsa) =>
    await statusOf(await tokenOf(kid, pair, alg))
  expect(await statusFor('plain', 'RS256')).toBe(200)
  expect(await statusFor('pss', 'PS256')).toBe(200)
  expect(await statusFor('ec', 'ES256', pairs.ec)).toBe(200)
  expect(await statusFor('ed', 'EdDSA', pairs.ed)).toBe(200)
  expect(await statusFor('plain', 'PS256')).toBe(401)
  expect(await statusFor('plain', 'RS512')).toBe(401)
  expect(await statusFor('pss', 'RS256')).toBe(401)
  expect(await statusFor('ec', 'RS256')).toBe(401)
  expect(await statusFor('for-encryption', 'RS256')).toBe(401)
})

test('a setting names the one algorithm for all keys', async () => {
  keyServer.publish([await publicJwk(pairs.rsa.publicKey, { kid: 'plain' })])
  await start({ POSTHORN_JWT_ALGORITHM: 'PS256' })
  expect(await statusOf(await tokenOf('plain', pairs.rsa, 'PS256'))).toBe(200)
  expect(await statusOf(await tokenOf('plain', pairs.rsa, 'RS256'))).toBe(401)
})

test('a token that names no key is taken when only one fits', async () => {
  const one = await publicJwk(pairs.rsa.publicKey, { kid: 'one' })
  keyServer.publish([one, await publicJwk(pairs.ec.publicKey, { kid: 'ec' })])
  await start()
  expect(await statusOf(await tokenOf(undefined))).toBe(200)
  keyServer.publish([one, await publicJwk(pairs.attacker.publicKey, { kid: 'two' })])
  later(601)
  expect(await statusOf(await tokenOf(undefined))).toBe(401)
})

test('a set that cannot be had is an outage, and no verdict on the token', async () => {
  keyServer.publish([await publicJwk(pairs.rsa.publicKey, { kid: 'one' })])
  await start()
  keyServer.fail(500)
  expect(await statusOf(await tokenOf('one'))).toBe(503)
  keyServer.fail(302)
  expect(await statusOf(await tokenOf('one'))).toBe(503)
  keyServer.fail(undefined)
  expect(await statusOf(await tokenOf('one'))).toBe(200)
  keyServer.fail(500)
  expect(await statusOf(await tokenOf('one'))).toBe(200)
})
