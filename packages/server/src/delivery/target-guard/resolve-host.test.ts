import { expect, test } from 'vitest'
import { createHostResolver, type Dns } from './resolve-host.ts'

const fail = (code: string) => async (): Promise<never> => {
  throw Object.assign(new Error(code), { code })
}

const system = [{ address: '127.0.0.1', family: 4 }]

const resolverOver = (dns: Partial<Dns>) =>
  createHostResolver({
    resolve4: fail('ENODATA'),
    resolve6: fail('ENODATA'),
    lookup: async () => system,
    ...dns,
  })

test('puts the addresses of both families together, IPv4 first', async () => {
  const resolve = resolverOver({ resolve4: async () => ['1.1.1.1'], resolve6: async () => ['2606:4700::1'] })
  expect(await resolve('a.example')).toEqual([
    { address: '1.1.1.1', family: 4 },
    { address: '2606:4700::1', family: 6 },
  ])
})

test('one family is enough, whatever is wrong with the other', async () => {
  const only6 = resolverOver({ resolve4: fail('ESERVFAIL'), resolve6: async () => ['2606:4700::1'] })
  expect(await only6('a.example')).toEqual([{ address: '2606:4700::1', family: 6 }])
  const silent6 = resolverOver({ resolve4: async () => ['1.1.1.1'], resolve6: () => new Promise(() => {}) })
  expect(await silent6('a.example')).toEqual([{ address: '1.1.1.1', family: 4 }])
})

test.each(['ENOTFOUND', 'ENODATA', 'ECONNREFUSED'])(
  'asks the system for a name of which the DNS says %s',
  async code => {
    const resolve = resolverOver({ resolve4: fail(code), resolve6: fail(code) })
    expect(await resolve('in.the.hosts.file')).toEqual(system)
  },
)

test('asks only the system for a single label', async () => {
  const resolve = resolverOver({ resolve4: async () => ['1.1.1.1'] })
  expect(await resolve('localhost')).toEqual(system)
})

test.each(['ESERVFAIL', 'ETIMEOUT'])('does not hand on to the system what fails with %s', async code => {
  const resolve = resolverOver({ resolve4: fail('ENODATA'), resolve6: fail(code) })
  await expect(resolve('broken.example')).rejects.toMatchObject({ code })
})

test('asks the system for two names at a time, and for the next when one is done or has failed', async () => {
  const open: { hostname: string; end: PromiseWithResolvers<typeof system> }[] = []
  const resolve = resolverOver({
    lookup: hostname => {
      const end = Promise.withResolvers<typeof system>()
      open.push({ hostname, end })
      return end.promise
    },
  })
  const asked = () => open.map(({ hostname }) => hostname)
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(name => resolve(name))
  await Promise.resolve()
  expect(asked()).toEqual(['a', 'b'])
  open[0]?.end.reject(new Error('gone'))
  await expect(a).rejects.toThrow('gone')
  await expect.poll(asked).toEqual(['a', 'b', 'c'])
  for (let i = 1; i < 4; i++) {
    await expect.poll(() => open.length).toBeGreaterThan(i)
    open[i]?.end.resolve(system)
  }
  expect(await Promise.all([b, c, d])).toEqual([system, system, system])
})

test('the system’s own hosts file is asked in the end', async () => {
  expect(await createHostResolver()('localhost')).toContainEqual({ address: '127.0.0.1', family: 4 })
})
