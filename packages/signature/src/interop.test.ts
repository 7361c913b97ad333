import { createHmac } from 'node:crypto'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import { Webhook as SvixWebhook } from 'svix'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { decodeSecret } from './decode-secret.ts'
import { generateSecret } from './generate-secret.ts'
import { sign } from './sign.ts'
import { bodyOf, signVectors, type VerifyVector, verifyVectors } from './testing/vectors.ts'
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
    vector.expect !== 'malformed_secret' &&
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

test.each(signVectors)('node:crypto makes the same signature of: $name', vector => {
  const signatures = [vector.secret].flat().map(secret => {
    const hmac = createHmac('sha256', decodeSecret(secret)).update(`${vector.id}.${vector.timestamp}.`)
    return `v1,${hmac.update(bodyOf(vector)).digest('base64')}`
  })

  expect(signatures.join(' ')).toBe(vector.signature)
})

function accepted(call: () => unknown): boolean {
  try {
    call()
    return true
  } catch {
    return false
  }
}
