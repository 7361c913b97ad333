import { describe, expect, test } from 'vitest'
import { generateSecret } from './generate-secret.ts'
import { importSecret } from './import-secret.ts'
import { sign } from './sign.ts'
import { reasonOf } from './testing/reason-of.ts'

const secret = generateSecret()
const input = { id: 'evt_1', timestamp: 1_767_225_600, body: '{}', secret }

test('answers one signature a secret, in order, with one space between', async () => {
  const other = generateSecret()
  const [a, b] = [await sign(input), await sign({ ...input, secret: other })]

  expect(a).toMatch(/^v1,[A-Za-z0-9+/]{43}=$/)
  expect(await sign({ ...input, secret: [secret, other] })).toBe(`${a} ${b}`)
})

test('signs with a prepared secret as with the string, also beside one', async () => {
  const key = await importSecret(secret)

  expect(await sign({ ...input, secret: key })).toBe(await sign(input))
  expect(await sign({ ...input, secret: [key, secret] })).toBe(
    await sign({ ...input, secret: [secret, secret] }),
  )
})

test('signs bytes and ArrayBuffer as it signs text', async () => {
  const bytes = new TextEncoder().encode('{"name":"Žofie"}')
  const expected = await sign({ ...input, body: '{"name":"Žofie"}' })

  expect(await sign({ ...input, body: bytes })).toBe(expected)
  expect(await sign({ ...input, body: bytes.buffer })).toBe(expected)
})

describe('refuses', () => {
  test.each([
    ['an id with a dot', { id: 'evt.1' }, 'malformed_header'],
    ['an id with a space', { id: 'evt 1' }, 'malformed_header'],
    ['an empty id', { id: '' }, 'malformed_header'],
    ['a timestamp with a fraction', { timestamp: 1.5 }, 'malformed_header'],
    ['a negative timestamp', { timestamp: -1 }, 'malformed_header'],
    ['a timestamp that is not a number', { timestamp: Number.NaN }, 'malformed_header'],
    ['an infinite timestamp', { timestamp: Number.POSITIVE_INFINITY }, 'malformed_header'],
    ['a timestamp in milliseconds', { timestamp: 1_767_225_600_000 }, 'malformed_header'],
    ['a short secret', { secret: 'short' }, 'malformed_secret'],
    ['an empty list of secrets', { secret: [] }, 'malformed_secret'],
    ['a body that is an object', { body: {} as string }, 'body_not_raw'],
  ])('%s', async (_, change, reason) => {
    expect(await reasonOf(sign({ ...input, ...change }))).toBe(reason)
  })
})
