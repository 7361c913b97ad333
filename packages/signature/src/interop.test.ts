import { createHmac } from 'node:crypto'
import { signAsync, verifyAsync } from '@noble/ed25519'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import { Webhook as SvixWebhook } from 'svix'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { decodeSecret } from './decode-secret.ts'
import { generateSecret } from './generate-secret.ts'
import { sign } from './sign.ts'
import { bodyOf, keyVectors, signVectors, type VerifyVector, verifyVectors } from './testing/vectors.ts'
import { verify } from './verify.ts'

const at = new Date('2026-01-01T00:00:00Z')
const timestamp = at.getTime() / 1000
const id = 'evt_0197f3a2-5c1e-7d40-9b7e-2f6a1c0d8e11'
const body = '{"type":"order.paid","timestamp":"2025-12-31T23:59:58.120Z","data":{"name":"Žofie 東京 🎉"}}'
const headersWith = (signature: string) => ({
  'webhook-id': id,
  'webhook-timestamp': String(timestamp),
  'webhook-signature': signature,
})

// Neither library takes a clock.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: at })
})
afterEach(() => {
  vi.useRealTimers()
})

describe.each([
  { library: 'standardwebhooks', Webhook: StandardWebhook },
  { library: 'svix', Webhook: SvixWebhook },
])('$library', ({ Webhook }) => {
  test.each([24, 32, 64])('verifies what we sign, key of %i bytes', async bytes => {
    const secret = generateSecret(bytes)
    const signature = await sign({ id, timestamp, body, secret })

    expect(() => new Webhook(secret).verify(body, headersWith(signature))).not.toThrow()
    expect(() => new Webhook(generateSecret()).verify(body, headersWith(signature))).toThrow(
      'No matching signature',
    )
  })

  test.each([24, 32, 64])('signs what we verify, key of %i bytes', async bytes => {
    const secret = generateSecret(bytes)
    const signature = new Webhook(secret).sign(id, at, body)

    expect(await verify(body, headersWith(signature), secret)).toEqual(JSON.parse(body))
    await expect(verify(body, headersWith(signature), generateSecret())).rejects.toThrow(
      'No signature matches',
    )
  })

  test('verifies with either secret what we sign with two', async () => {
    const secret = [generateSecret(), generateSecret()]
    const headers = headersWith(await sign({ id, timestamp, body, secret }))

    for (const one of secret) expect(() => new Webhook(one).verify(body, headers)).not.toThrow()
  })

  test('agrees on a secret that is text, given to it as the bytes of its UTF-8', async () => {
    const secret = 'correct horse battery staple!'
    const theirs = new Webhook(new TextEncoder().encode(secret), { format: 'raw' })

    expect(theirs.sign(id, at, body)).toBe(await sign({ id, timestamp, body, secret }))
  })
})

// Where we are stricter than standardwebhooks, on purpose; nowhere are we laxer.
const stricter = [
  'two ids in names of different case',
  'two ids folded with a comma',
  'id with a dot',
  'id with a space before',
  'id with a line break',
  'id beyond ASCII',
  'two commas in an entry',
]

// Their header objects hold one string a name, and their bodies are text.
const shared = verifyVectors.filter(
  (vector): vector is VerifyVector & { body: string; headers: Record<string, string>; secret: string } =>
    typeof vector.body === 'string' &&
    typeof vector.secret === 'string' &&
    !/^wh[ps]k_/.test(vector.secret) &&
    !['malformed_secret', 'body_not_raw'].includes(vector.expect) &&
    Object.values(vector.headers).every(value => typeof value === 'string'),
)

test.each(shared)(
  'standardwebhooks agrees on: $name',
  ({ name, body, headers, secret, now, expect: expected }) => {
    vi.setSystemTime(now * 1000)
    const theirs = new StandardWebhook(decodeSecret(secret), { format: 'raw' })

    const accepts = accepted(() => theirs.verify(body, headers, { jsonParse: false }))

    expect(accepts).toBe(expected === 'valid' || expected === 'malformed_body' || stricter.includes(name))
  },
)

const symmetric = signVectors.filter(({ secret }) => [secret].flat().every(one => !one.startsWith('whsk_')))

test.each(symmetric)('node:crypto makes the same signature of: $name', vector => {
  const signatures = [vector.secret].flat().map(secret => {
    const hmac = createHmac('sha256', decodeSecret(secret)).update(`${vector.id}.${vector.timestamp}.`)
    return `v1,${hmac.update(bodyOf(vector)).digest('base64')}`
  })

  expect(signatures.join(' ')).toBe(vector.signature)
})

type OneKeyVector = Omit<VerifyVector, 'secret' | 'headers'> & {
  secret: string
  headers: Record<string, string>
}

describe('@noble/ed25519', () => {
  const asymmetric = signVectors.filter(
    ({ secret }) => typeof secret === 'string' && secret.startsWith('whsk_'),
  )

  test.each(asymmetric)('makes the same signature of: $name', async vector => {
    const seed = Buffer.from(String(vector.secret).slice(5), 'base64').subarray(0, 32)
    const content = Buffer.from(`${vector.id}.${vector.timestamp}.${vector.body}`)

    expect(`v1a,${Buffer.from(await signAsync(content, seed)).toString('base64')}`).toBe(vector.signature)
  })

  test.each(keyVectors)('verifies what we sign, and signs what we verify: $name', async vector => {
    const content = Buffer.from(`${id}.${timestamp}.${body}`)
    const [seed, publicBytes] = [vector.seedOnly, vector.publicKey].map(key =>
      Buffer.from(key.slice(5), 'base64'),
    )
    const value = await sign({ id, timestamp, body, secret: vector.privateKey })
    const theirs = Buffer.from(await signAsync(content, seed ?? Buffer.alloc(0))).toString('base64')

    expect(
      await verifyAsync(Buffer.from(value.slice(4), 'base64'), content, publicBytes ?? Buffer.alloc(0)),
    ).toBe(true)
    expect(await verify(body, headersWith(`v1a,${theirs}`), vector.publicKey)).toEqual(JSON.parse(body))
  })

  const verifiable = verifyVectors.filter(
    (vector): vector is OneKeyVector =>
      typeof vector.secret === 'string' &&
      vector.secret.startsWith('whpk_') &&
      ['valid', 'no_matching_signature', 'malformed_body'].includes(vector.expect),
  )

  test.each(verifiable)('agrees on: $name', async vector => {
    const publicBytes = Buffer.from(vector.secret.slice(5), 'base64')
    const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signatures } = vector.headers
    const content = Buffer.concat([Buffer.from(`${id}.${time}.`), Buffer.from(bodyOf(vector))])
    const checked = await Promise.all(
      // The bound on how many are looked at is ours.
      (signatures ?? '')
        .split(' ')
        .filter(entry => entry.startsWith('v1a,'))
        .slice(0, 8)
        .map(entry => strictBase64(entry.slice(4)))
        .map(
          async signature =>
            signature && (await verifyAsync(signature, content, publicBytes).catch(() => false)),
        ),
    )

    expect(checked.includes(true)).toBe(vector.expect !== 'no_matching_signature')
  })
})

function strictBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}

function accepted(call: () => unknown): boolean {
  try {
    call()
    return true
  } catch {
    return false
  }
}
