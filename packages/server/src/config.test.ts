import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ConfigError, loadConfig } from './config.ts'

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64')
const SECRET = 'a-root-key-that-is-long-enough'
const valid = {
  MONGODB_URI: 'mongodb://host:27017',
  POSTHORN_ROOT_KEY: SECRET,
  POSTHORN_ENCRYPTION_KEYS: key(1),
}
const tokens = { POSTHORN_JWT_ISSUER: 'https://id.example', POSTHORN_JWT_AUDIENCE: 'posthorn' }
const pem = (publicKey: { export(options: { type: 'spki'; format: 'pem' }): string | Buffer }): string =>
  publicKey.export({ type: 'spki', format: 'pem' }).toString()

const refusal = (env: Record<string, string>): string => {
  try {
    loadConfig(env)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return error instanceof Error ? error.message : ''
  }
  throw new Error('expected the settings to be refused')
}

test('three settings are enough; the others have defaults', () => {
  expect(loadConfig(valid)).toMatchObject({
    mongodbUri: 'mongodb://host:27017',
    databaseName: 'posthorn',
    port: 8080,
    publicUrl: undefined,
    rootKeys: [SECRET],
    metricsToken: undefined,
    jwt: undefined,
    allowedTargets: [],
    allowHttp: false,
    role: 'all',
    retentionDays: 30,
    drainSeconds: 25,
    requestsPerSecond: 0,
    validateResponses: false,
  })
})

test('an empty setting counts as absent', () => {
  expect(loadConfig({ ...valid, PORT: '', POSTHORN_JWT_SECRET: '' })).toMatchObject({
    port: 8080,
    jwt: undefined,
  })
})

test('a database name in the URI is taken', () => {
  expect(loadConfig({ ...valid, MONGODB_URI: 'mongodb+srv://u:p@a.example/hooks?w=1' }).databaseName).toBe(
    'hooks',
  )
})

test.each([
  ['MONGODB_URI', undefined],
  ['MONGODB_URI', 'http://host'],
  ['PORT', '65536'],
  ['PORT', '80 '],
  ['PORT', '-1'],
  ['POSTHORN_METRICS_TOKEN', 'only-fifteen-ch'],
  ['POSTHORN_METRICS_TOKEN', 'sixteen and space'],
  ['POSTHORN_RATE_LIMIT', '-1'],
  ['POSTHORN_RATE_LIMIT', '1.5'],
  ['POSTHORN_RATE_LIMIT', '1000001'],
  ['POSTHORN_PUBLIC_URL', 'https://a.example/path'],
  ['POSTHORN_PUBLIC_URL', 'a.example'],
  ['POSTHORN_ROOT_KEY', undefined],
  ['POSTHORN_ROOT_KEY', 'short'],
  ['POSTHORN_ROOT_KEY', `${SECRET},`],
  ['POSTHORN_ROOT_KEY', 'sixteen and space'],
  ['POSTHORN_ENCRYPTION_KEYS', undefined],
  ['POSTHORN_ENCRYPTION_KEYS', 'c2hvcnQ='],
  ['POSTHORN_ENCRYPTION_KEYS', `${key(1)},${key(1)}`],
  ['POSTHORN_ENCRYPTION_KEYS', `a:${key(1)},a:${key(2)}`],
  ['POSTHORN_ENCRYPTION_KEYS', `${key(1)},b:${key(1)}`],
  ['POSTHORN_ALLOWED_TARGETS', '127.0.0.1'],
  ['POSTHORN_ALLOWED_TARGETS', '10.0.0.0/8,'],
  ['POSTHORN_ALLOW_HTTP', 'yes'],
  ['POSTHORN_ROLE', 'sender'],
  ['POSTHORN_RETENTION_DAYS', '0'],
  ['POSTHORN_RETENTION_DAYS', '366'],
  ['POSTHORN_DRAIN_SECONDS', '1.5'],
  ['POSTHORN_VALIDATE_RESPONSES', '1'],
])('%s=%s is refused in one line that names it', (name, value) => {
  const message = refusal({ ...valid, [name]: value ?? '' })
  expect(message).toMatch(new RegExp(`^${name}: expected .+, got .+$`))
})

test('secrets are never in the message', () => {
  expect(refusal({ ...valid, POSTHORN_ROOT_KEY: 'only-fifteen-ch' })).not.toContain('only-fifteen')
  expect(refusal({ ...valid, POSTHORN_ENCRYPTION_KEYS: 'hunter2' })).not.toContain('hunter2')
  expect(refusal({ ...valid, MONGODB_URI: 'postgres://u:hunter2@h' })).not.toContain('hunter2')
  expect(refusal({ ...valid, ...tokens, POSTHORN_JWT_SECRET: 'hunter2' })).not.toContain('hunter2')
})

test('the first encryption key may be followed by others, with or without ids', () => {
  const { encryptionKeys } = loadConfig({ ...valid, POSTHORN_ENCRYPTION_KEYS: `new:${key(2)}, ${key(1)}` })
  expect(encryptionKeys.map(({ id }) => id)).toEqual(['new', expect.stringMatching(/^[0-9a-f]{8}$/)])
  expect(loadConfig(valid).encryptionKeys[0]?.id).toBe(encryptionKeys[1]?.id)
})

test('a misspelt setting is refused and the one that was meant is named', () => {
  expect(refusal({ ...valid, POSTHORN_ENCRYPTION_KEY: 'x' })).toContain('POSTHORN_ENCRYPTION_KEYS')
  expect(refusal({ ...valid, POSTHORN_ALLOWED_TARGET: 'x' })).toContain('POSTHORN_ALLOWED_TARGETS')
  expect(refusal({ ...valid, POSTHORN_XYZ: 'x' })).toBe(
    'POSTHORN_XYZ: expected a known setting, got an unknown name',
  )
})

test("neither a client's settings nor what Kubernetes adds is taken for a mistake", () => {
  const others = {
    POSTHORN_API_KEY: 'x',
    POSTHORN_PORT_8080_TCP_ADDR: '10.0.0.1',
    POSTHORN_API_SERVICE_HOST: '10.0.0.1',
  }
  expect(loadConfig({ ...valid, ...others }).port).toBe(8080)
})

test('in development keys are made once, kept, and readable by their owner alone', () => {
  const cache = mkdtempSync(join(tmpdir(), 'posthorn-'))
  onTestFinished(() => rmSync(cache, { recursive: true }))
  const env = { NODE_ENV: 'development', MONGODB_URI: valid.MONGODB_URI, XDG_CACHE_HOME: cache }
  const first = loadConfig(env)
  expect(first.rootKeys[0]).toMatch(/^dev_.{32}$/)
  expect(loadConfig(env)).toEqual(first)
  expect(statSync(join(cache, 'posthorn', 'dev-keys.json')).mode & 0o777).toBe(0o600)
  expect(loadConfig({ ...env, POSTHORN_ROOT_KEY: SECRET })).toMatchObject({ rootKeys: [SECRET] })
  expect(first.validateResponses).toBe(true)
})

test('a key has its own algorithm', () => {
  const rsa = pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey)
  const p384 = pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey)
  const ed25519 = pem(generateKeyPairSync('ed25519').publicKey)
  const algorithm = (settings: Record<string, string>) =>
    loadConfig({ ...valid, ...tokens, ...settings }).jwt?.algorithm
  expect(algorithm({ POSTHORN_JWT_PUBLIC_KEY: rsa })).toBe('RS256')
  expect(algorithm({ POSTHORN_JWT_PUBLIC_KEY: rsa.replaceAll('\n', '\\n') })).toBe('RS256')
  expect(algorithm({ POSTHORN_JWT_PUBLIC_KEY: rsa, POSTHORN_JWT_ALGORITHM: 'PS256' })).toBe('PS256')
  expect(algorithm({ POSTHORN_JWT_PUBLIC_KEY: p384 })).toBe('ES384')
  expect(algorithm({ POSTHORN_JWT_PUBLIC_KEY: ed25519 })).toBe('EdDSA')
  expect(algorithm({ POSTHORN_JWT_SECRET: 's'.repeat(32) })).toBe('HS256')
  expect(algorithm({ POSTHORN_JWT_JWKS_URL: 'https://id.example/jwks' })).toBeUndefined()
})

test.each([
  [{ POSTHORN_JWT_SECRET: 's'.repeat(31) }, /^POSTHORN_JWT_SECRET: expected at least 32 bytes/],
  [{ POSTHORN_JWT_SECRET: 's'.repeat(32), POSTHORN_JWT_ALGORITHM: 'HS512' }, /at least 64 bytes for HS512/],
  [{ POSTHORN_JWT_SECRET: 's'.repeat(64), POSTHORN_JWT_ALGORITHM: 'RS256' }, /^POSTHORN_JWT_ALGORITHM/],
  [{ POSTHORN_JWT_SECRET: 's'.repeat(64), POSTHORN_JWT_ALGORITHM: 'none' }, /^POSTHORN_JWT_ALGORITHM/],
  [{ POSTHORN_JWT_SECRET: 's'.repeat(64), POSTHORN_JWT_ISSUER: '' }, /^POSTHORN_JWT_ISSUER/],
  [
    { POSTHORN_JWT_SECRET: 's'.repeat(64), POSTHORN_JWT_JWKS_URL: 'https://id.example' },
    /at most one of the three/,
  ],
  [{ POSTHORN_JWT_JWKS_URL: 'http://id.example/jwks' }, /^POSTHORN_JWT_JWKS_URL/],
  [{ POSTHORN_JWT_PUBLIC_KEY: '-----BEGIN PRIVATE KEY-----' }, /a private key, which does not belong here/],
  [
    { POSTHORN_JWT_PUBLIC_KEY: pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey) },
    /got rsa 1024/,
  ],
  [{}, /one of the three beside POSTHORN_JWT_ISSUER/],
])('token settings that do not fit together are refused: %o', (settings: Record<string, string>, message) => {
  expect(refusal({ ...valid, ...tokens, ...settings })).toMatch(message)
})
