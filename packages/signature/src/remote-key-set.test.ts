import { beforeEach, expect, test } from 'vitest'
import { generateKeyPair } from './generate-key-pair.ts'
import { remoteKeySet } from './remote-key-set.ts'
import { sign } from './sign.ts'
import { reasonOf } from './testing/reason-of.ts'
import { verify } from './verify.ts'

const url = 'https://hooks.example.com/api/v1/apps/shop/.well-known/jwks.json'
const [old, current, other] = [await generateKeyPair(), await generateKeyPair(), await generateKeyPair()]
const jwkOf = ({ publicKey }: { publicKey: string }) => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: Buffer.from(publicKey.slice(5), 'base64').toString('base64url'),
})

let time: number
let served: () => Response | Promise<Response>
let fetches: unknown[]
const serve = (...pairs: { publicKey: string }[]) => {
  served = () => Response.json({ keys: pairs.map(jwkOf) })
}
beforeEach(() => {
  time = 1_767_225_600_000
  fetches = []
  serve(old)
})

const keySet = (options = {}) =>
  remoteKeySet(url, {
    fetch: async input => {
      fetches.push(input)
      return await served()
    },
    now: () => time,
    ...options,
  })

const outcome = async (keys: ReturnType<typeof remoteKeySet>, pair: { privateKey: string }) => {
  const timestamp = Math.floor(time / 1000)
  const signature = await sign({ id: 'evt_1', timestamp, body: '{}', secret: pair.privateKey })
  const headers = {
    'webhook-id': 'evt_1',
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signature,
  }
  return await reasonOf(verify('{}', headers, keys, { now: () => time }))
}

test('fetches the keys when they are first needed, once for all who need them', async () => {
  const keys = keySet()
  expect(fetches).toEqual([])
  expect(await Promise.all([outcome(keys, old), outcome(keys, old)])).toEqual(['valid', 'valid'])
  expect(await outcome(keys, old)).toBe('valid')
  expect(fetches).toEqual([url])
})

test('fetches them anew when none matches, and so follows a rotation', async () => {
  const keys = keySet()
  expect(await outcome(keys, old)).toBe('valid')
  serve(current)
  time += 30_000
  expect(await outcome(keys, current)).toBe('valid')
  expect(await outcome(keys, old)).toBe('no_matching_signature')
})

test('cannot be made to fetch more often than the cool-down allows', async () => {
  const keys = keySet({ cooldownSeconds: 10 })
  for (let n = 0; n < 5; n += 1) expect(await outcome(keys, other)).toBe('no_matching_signature')
  expect(fetches).toHaveLength(1)
  time += 10_000
  for (let n = 0; n < 5; n += 1) expect(await outcome(keys, other)).toBe('no_matching_signature')
  expect(fetches).toHaveLength(2)
})

test('forgets a key that is served no more when the keys are old', async () => {
  const keys = keySet({ maxAgeSeconds: 60 })
  expect(await outcome(keys, old)).toBe('valid')
  serve(current)
  time += 59_000
  expect(await outcome(keys, old)).toBe('valid')
  time += 1_000
  expect(await outcome(keys, old)).toBe('no_matching_signature')
})

test.each([
  {
    trouble: 'an answer that is no success',
    answer: () => new Response('gone', { status: 410 }),
    error: /410/,
  },
  { trouble: 'an answer that is no JSON', answer: () => new Response('<html>'), error: /JSON/ },
  {
    trouble: 'no answer',
    answer: () => Promise.reject(new TypeError('fetch failed')),
    error: /fetch failed/,
  },
])(
  '$trouble is an error of its own, and asked for again once the cool-down is over',
  async ({ answer, error }) => {
    const keys = keySet()
    served = answer
    const failed = await outcome(keys, old)
    expect(failed).toBeInstanceOf(Error)
    expect(String(failed)).toMatch(error)
    serve(old)
    time += 29_999
    expect(await outcome(keys, old)).toBe(failed)
    expect(fetches).toHaveLength(1)
    time += 1
    expect(await outcome(keys, old)).toBe('valid')
  },
)

test('a fetch that fails does not take away keys that are still good', async () => {
  const keys = keySet()
  expect(await outcome(keys, old)).toBe('valid')
  time += 30_000
  served = () => new Response(null, { status: 503 })
  for (let n = 0; n < 5; n += 1) expect(String(await outcome(keys, other))).toMatch('503')
  expect(fetches).toHaveLength(2)
  expect(await outcome(keys, old)).toBe('valid')
})

test('gives up a fetch that takes too long', async () => {
  const hanging: typeof fetch = (_input, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
    })
  const failed = await outcome(keySet({ fetch: hanging, timeoutSeconds: 0.01 }), old)
  expect(failed).toMatchObject({ name: 'TimeoutError' })
})
