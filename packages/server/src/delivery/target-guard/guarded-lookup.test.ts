import type { LookupAddress, LookupOptions } from 'node:dns'
import { expect, test } from 'vitest'
import { createTargetGuard } from './target-guard.ts'

interface Looked {
  error: Error | null
  address: string | LookupAddress[]
  family: number | undefined
}

const lookUp = (
  hostname: string,
  answers: string[] | Error,
  { allowed = [], ...options }: LookupOptions & { allowed?: string[] } = {},
): Promise<Looked> => {
  const resolve = async (): Promise<LookupAddress[]> => {
    if (answers instanceof Error) throw answers
    return answers.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))
  }
  const { lookup } = createTargetGuard({ allowedTargets: allowed, allowHttp: false, resolve })
  return new Promise(done => {
    lookup(hostname, { all: true, ...options }, (error, address, family) => done({ error, address, family }))
  })
}

const addresses = ({ address }: Looked): unknown =>
  typeof address === 'string' ? address : address.map(each => each.address)

test('hands out every answer when all of them are allowed', async () => {
  const looked = await lookUp('a.example', ['1.1.1.1', '2606:4700::1'])
  expect(looked.error).toBeNull()
  expect(looked.address).toEqual([
    { address: '1.1.1.1', family: 4 },
    { address: '2606:4700::1', family: 6 },
  ])
})

test('hands out one answer, or one family, to a caller that asks for that', async () => {
  const answers = ['1.1.1.1', '2606:4700::1']
  expect(await lookUp('a.example', answers, { all: false })).toEqual({
    error: null,
    address: '1.1.1.1',
    family: 4,
  })
  expect(await lookUp('a.example', answers, { all: false, family: 6 })).toMatchObject({
    address: '2606:4700::1',
  })
  expect(addresses(await lookUp('a.example', answers, { family: 'IPv6' }))).toEqual(['2606:4700::1'])
  expect(await lookUp('a.example', ['1.1.1.1'], { family: 6 })).toMatchObject({
    error: { reason: 'ENODATA' },
  })
})

test.each([
  [['10.0.0.1'], 'private use'],
  [['1.1.1.1', '10.0.0.1'], 'private use'],
  [['10.0.0.1', '1.1.1.1'], 'private use'],
  [['1.1.1.1', '::ffff:10.0.0.1'], 'IPv4-mapped'],
  [['2606:4700::1', 'fe80::1%eth0'], 'not an address'],
  [['nonsense'], 'not an address'],
])('refuses a name that answers %j', async (answers, what) => {
  const { error, address } = await lookUp('a.example', answers)
  expect(error).toMatchObject({ code: 'ERR_TARGET_FORBIDDEN', message: expect.stringContaining(what) })
  expect(address).toEqual([])
})

test('does not name the private address, which is nobody else’s business', async () => {
  const { error } = await lookUp('internal.example', ['10.1.2.3'])
  expect(error?.message).not.toContain('10.1.2.3')
})

test('refuses a name that mixes what is allowed and what is not, except localhost, whose allowed answers it keeps', async () => {
  const answers = ['::1', '127.0.0.1']
  const allowed = ['127.0.0.0/8']
  expect(await lookUp('dev.example', answers, { allowed })).toMatchObject({
    error: { code: 'ERR_TARGET_FORBIDDEN' },
  })
  expect(addresses(await lookUp('localhost', answers, { allowed }))).toEqual(['127.0.0.1'])
  expect(addresses(await lookUp('app.localhost', answers, { allowed }))).toEqual(['127.0.0.1'])
  expect(await lookUp('localhost.example', answers, { allowed })).toMatchObject({ error: expect.any(Error) })
  expect(await lookUp('localhost', answers)).toMatchObject({ error: { code: 'ERR_TARGET_FORBIDDEN' } })
  const both = { allowed: ['127.0.0.0/8', '::1/128'] }
  expect(addresses(await lookUp('dev.example', answers, both))).toEqual(answers)
})

test('fails closed when the resolver fails or finds nothing', async () => {
  const failure = Object.assign(new Error('queryA ESERVFAIL'), { code: 'ESERVFAIL' })
  expect((await lookUp('a.example', failure)).error).toMatchObject({
    code: 'ERR_TARGET_UNRESOLVED',
    reason: 'ESERVFAIL',
    cause: failure,
  })
  expect((await lookUp('a.example', [])).error).toMatchObject({ reason: 'ENODATA' })
})
