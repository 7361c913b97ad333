import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../../../src/http/generated/contract.gen.ts'
import { expectAnswer } from '../../support/expect-answer.ts'
import { type HttpCall, httpCaller } from '../../support/http-call.ts'
import { type KeyServer, startKeyServer } from '../../support/start-key-server.ts'
import { startPlatform, type TestPlatform } from '../../support/start-platform.ts'
import { attacks, type Source } from './attacks.ts'
import { audience, issuer, pairs, pem, publicJwk, secret, secretKey, sign } from './issuer.ts'

const route = routes.find(({ id }) => id === 'platform.tenants.list')
if (!route) throw new Error('there is no such operation')

let keyServer: KeyServer
let lure: KeyServer
beforeAll(async () => {
  keyServer = await startKeyServer()
  lure = await startKeyServer()
  keyServer.publish([
    await publicJwk(pairs.rsa.publicKey, { kid: 'rsa' }),
    await publicJwk(pairs.ec.publicKey, { kid: 'ec' }),
  ])
  lure.publish([await publicJwk(pairs.attacker.publicKey, { kid: 'attacker' })])
})
afterAll(async () => {
  await keyServer[Symbol.asyncDispose]()
  await lure[Symbol.asyncDispose]()
})

const sources: { name: string; settings: () => Record<string, string>; source: Source }[] = [
  {
    name: 'a shared secret',
    settings: () => ({ POSTHORN_JWT_SECRET: secret }),
    source: { key: secretKey, header: { alg: 'HS256' } },
  },
  {
    name: 'a public key',
    settings: () => ({ POSTHORN_JWT_PUBLIC_KEY: pem(pairs.rsa.publicKey) }),
    source: { key: pairs.rsa.privateKey, header: { alg: 'RS256' } },
  },
  {
    name: 'a set of keys',
    settings: () => ({ POSTHORN_JWT_JWKS_URL: keyServer.url }),
    source: { key: pairs.rsa.privateKey, header: { alg: 'RS256', kid: 'rsa' } },
  },
]

describe.each(sources)('a server that takes tokens by $name', ({ settings, source }) => {
  let platform: TestPlatform
  let call: HttpCall
  const ask = (credential: string) => call({ method: 'GET', path: '/api/v1/tenants', credential })
  beforeAll(async () => {
    platform = await startPlatform({
      ...settings(),
      POSTHORN_JWT_ISSUER: issuer,
      POSTHORN_JWT_AUDIENCE: audience,
      POSTHORN_ROLE: 'api',
    })
    call = httpCaller(platform.baseUrl)
    expectAnswer(route, 200, await ask(await sign(source.key, source.header)))
  })
  afterAll(() => platform[Symbol.asyncDispose]())

  test.each(Object.entries(attacks))('refuses one with %s, and asks nobody', async (_, attack) => {
    const asked = [keyServer.requests.length, lure.requests.length]
    const answer = await ask(await attack(source, lure))
    expectAnswer(route, 401, answer)
    expect(answer.body?.code).toBe('unauthenticated')
    expect([keyServer.requests.length, lure.requests.length]).toEqual(asked)
  })

  test('still takes a good one afterwards', async () => {
    expectAnswer(route, 200, await ask(await sign(source.key, source.header)))
    expect(lure.requests).toEqual([])
  })
})
