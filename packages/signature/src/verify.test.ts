import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { generateSecret } from './generate-secret.ts'
import { importSecret } from './import-secret.ts'
import type { VerifyingKey } from './keys.ts'
import { sign } from './sign.ts'
import { reasonOf } from './testing/reason-of.ts'
import { verify } from './verify.ts'

const secret = generateSecret()
const id = 'evt_1'
const timestamp = 1_767_225_600
const body = '{"type":"order.paid","timestamp":"2025-12-31T23:59:58.120Z","data":{"card":"4242"}}'
const headers = {
  'webhook-id': id,
  'webhook-timestamp': String(timestamp),
  'webhook-signature': await sign({ id, timestamp, body, secret }),
}
const nowIs = (seconds: number) => ({ now: () => seconds * 1000 })
const atOnce = nowIs(timestamp)

afterEach(() => {
  vi.restoreAllMocks()
})

describe('body', () => {
  test.each([
    { what: 'a parsed object', given: JSON.parse(body) },
    { what: 'undefined, as without a body parser', given: undefined },
    { what: 'null', given: null },
    { what: 'a number', given: 7 },
    { what: 'a list of bytes', given: [...Buffer.from(body)] },
    { what: 'a stream', given: new Response(body).body },
  ])('$what is not raw, whatever else is wrong', async ({ given }) => {
    expect(await reasonOf(verify(given, {}, ''))).toBe('body_not_raw')
  })

  test.each([
    {
      handled: 'a fetch handler',
      given: new Headers(headers),
      hint: /await request\.text\(\).*Hono.*c\.req\.text\(\)/,
    },
    {
      handled: 'a Node server',
      given: headers,
      hint: /Express.*express\.raw\(\{ type: 'application\/json' \}\).*Fastify.*parseAs: 'buffer'.*NestJS.*rawBody: true/,
    },
  ])('the hint for a parsed body names the way to a raw one in $handled', async ({ given, hint }) => {
    await expect(verify(JSON.parse(body), given, secret)).rejects.toThrow(hint)
    const anew = { ...headers, 'content-length': '9' }
    const written = given instanceof Headers ? new Headers(anew) : anew
    await expect(verify(`${body} `, written, secret, atOnce)).rejects.toThrow(hint)
  })

  test('bytes of another realm are raw', async () => {
    const bytes = runInNewContext('new Uint8Array(list)', { list: [...Buffer.from(body)] })

    expect(bytes).not.toBeInstanceOf(Uint8Array)
    expect(await verify(bytes, headers, secret, atOnce)).toEqual(JSON.parse(body))
    expect(await verify(bytes.buffer, headers, secret, atOnce)).toEqual(JSON.parse(body))
  })

  test('a view of a part of a buffer stands for that part only', async () => {
    const buffer = Buffer.from(`before${body}after`)

    expect(await verify(buffer.subarray(6, -5), headers, secret, atOnce)).toEqual(JSON.parse(body))
  })

  test('bytes that are overwritten while they are being verified do not reach the answer', async () => {
    const bytes = Buffer.from(body)
    const answer = verify(bytes, headers, secret, atOnce)
    bytes.set(Buffer.from('{"type":"forged"}'.padEnd(bytes.length)))

    expect(await reasonOf(answer)).toBe('valid')
    expect(await answer).toEqual(JSON.parse(body))
  })
})

describe('time', () => {
  test('is that of Date.now when no clock is given', async () => {
    const spy = vi.spyOn(Date, 'now').mockReturnValue(timestamp * 1000)
    expect(await reasonOf(verify(body, headers, secret))).toBe('valid')

    spy.mockReturnValue((timestamp + 301) * 1000)
    expect(await reasonOf(verify(body, headers, secret))).toBe('timestamp_too_old')
  })

  test.each([
    { toleranceSeconds: 10, now: timestamp + 10, expected: 'valid' },
    { toleranceSeconds: 10, now: timestamp + 10.9, expected: 'valid' },
    { toleranceSeconds: 10, now: timestamp + 11, expected: 'timestamp_too_old' },
    { toleranceSeconds: 10, now: timestamp - 11, expected: 'timestamp_in_future' },
    { toleranceSeconds: 0, now: timestamp, expected: 'valid' },
    { toleranceSeconds: 0, now: timestamp + 1, expected: 'timestamp_too_old' },
    { toleranceSeconds: 3600, now: timestamp + 3600, expected: 'valid' },
    { toleranceSeconds: Number.POSITIVE_INFINITY, now: 0, expected: 'valid' },
    { toleranceSeconds: undefined, now: timestamp + 300, expected: 'valid' },
    { toleranceSeconds: undefined, now: timestamp + 301, expected: 'timestamp_too_old' },
  ])('tolerance $toleranceSeconds at $now → $expected', async ({ toleranceSeconds, now, expected }) => {
    expect(await reasonOf(verify(body, headers, secret, { toleranceSeconds, ...nowIs(now) }))).toBe(expected)
  })

  test.each([-1, Number.NaN])(
    'tolerance %d is refused instead of letting everything pass',
    async toleranceSeconds => {
      await expect(verify(body, headers, secret, { toleranceSeconds, ...atOnce })).rejects.toThrow(RangeError)
    },
  )

  test('a clock that gives no number lets nothing pass', async () => {
    expect(await reasonOf(verify(body, headers, secret, nowIs(Number.NaN)))).toBe('timestamp_in_future')
  })
})

describe('secrets', () => {
  test.each([undefined, null, 7, {}, ['whsec_'], [undefined]])(
    '%j instead of a secret is refused',
    async given => {
      // The types forbid these; an environment variable that is not set is how they come about.
      const reason = await reasonOf(verify(body, headers, given as never, atOnce))

      expect(reason).toBe('malformed_secret')
    },
  )

  test('a prepared secret verifies like the string, alone and in a list', async () => {
    const key = await importSecret(secret)

    expect(await reasonOf(verify(body, headers, key, atOnce))).toBe('valid')
    expect(await reasonOf(verify(body, headers, [generateSecret(), key], atOnce))).toBe('valid')
    expect(await reasonOf(verify(`${body} `, headers, key, atOnce))).toBe('no_matching_signature')
  })

  test('a long list of signatures costs one HMAC a secret', async () => {
    const spy = vi.spyOn(crypto.subtle, 'sign')
    const many = { ...headers, 'webhook-signature': `v1,${'A'.repeat(43)}= `.repeat(300) }

    expect(await reasonOf(verify(body, many, [secret, generateSecret()], atOnce))).toBe(
      'no_matching_signature',
    )
    expect(spy).toHaveBeenCalledTimes(2)
  })

  test('a key of another version checks its own signatures, beside secrets', async () => {
    const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
    const content = Buffer.from(`${id}.${timestamp}.${body}`)
    const signature = Buffer.from(await crypto.subtle.sign('Ed25519', pair.privateKey, content)).toString(
      'base64',
    )
    const key: VerifyingKey = {
      version: 'v1a',
      async matches(signed, [first = '']) {
        return crypto.subtle.verify('Ed25519', pair.publicKey, Buffer.from(first, 'base64'), signed)
      },
    }
    const asymmetric = { ...headers, 'webhook-signature': `v1a,${signature}` }

    expect(await reasonOf(verify(body, asymmetric, key, atOnce))).toBe('valid')
    expect(await reasonOf(verify(body, asymmetric, [secret, key], atOnce))).toBe('valid')
    expect(await reasonOf(verify(body, headers, [key, secret], atOnce))).toBe('valid')
    expect(await reasonOf(verify(body, headers, key, atOnce))).toBe('unsupported_version')
    expect(await reasonOf(verify(body, asymmetric, secret, atOnce))).toBe('unsupported_version')
    expect(await reasonOf(verify(`${body} `, asymmetric, key, atOnce))).toBe('no_matching_signature')
  })
})

test('no message tells the secret, the expected signature or the body', async () => {
  const [expected = ''] = headers['webhook-signature'].split(' ')
  const forged = { ...headers, 'webhook-signature': `v1,${'A'.repeat(43)}=` }
  const cut = body.slice(0, -1)
  const cutHeaders = { ...headers, 'webhook-signature': await sign({ id, timestamp, body: cut, secret }) }
  const errors = await Promise.all(
    [
      verify(body, forged, secret, atOnce),
      verify(cut, cutHeaders, secret, atOnce),
      verify(body, headers, [secret, 'shorty'], atOnce),
      verify(body, headers, secret, nowIs(0)),
    ].map(answer => answer.then(() => 'valid', String)),
  )

  expect(errors).not.toContain('valid')
  for (const text of errors) {
    for (const hidden of [secret, expected.slice(3), 'shorty', '4242']) expect(text).not.toContain(hidden)
  }
})
