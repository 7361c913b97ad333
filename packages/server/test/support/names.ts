/** What the world's names stand for, instead of the DNS and the hosts file of whoever runs the tests. */
export const names = new Map<string, string[]>()

const addressesOf = async (name: string, family: 4 | 6): Promise<string[]> => {
  const addresses = (names.get(name) ?? []).filter(address => address.includes(':') === (family === 6))
  if (addresses.length > 0) return addresses
  throw Object.assign(new Error(`${name} is not known`), { code: 'ENOTFOUND' })
}

/** Stands for `node:dns/promises`. */
export const namesAsDns = <Dns extends object>(dns: Dns) => ({
  ...dns,
  Resolver: class {
    resolve4 = (name: string) => addressesOf(name, 4)
    resolve6 = (name: string) => addressesOf(name, 6)
  },
  lookup: async (name: string) => (await addressesOf(name, 4)).map(address => ({ address, family: 4 })),
})
