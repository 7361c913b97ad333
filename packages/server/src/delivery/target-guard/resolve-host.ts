import type { LookupAddress } from 'node:dns'
import { lookup, Resolver } from 'node:dns/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf } from './target-errors.ts'

/** Every address of a host name, in the order to try them. Rejects when there is none. */
export type ResolveHost = (hostname: string) => Promise<LookupAddress[]>

/** The part of `node:dns` that is used, so that tests can answer for it. */
export interface Dns {
  resolve4(hostname: string): Promise<string[]>
  resolve6(hostname: string): Promise<string[]>
  lookup: ResolveHost
}

const RESOLVER_LIFE_MS = 30_000
const SECOND_FAMILY_MS = 100
const SYSTEM_LOOKUPS = 2

/** What the DNS says of a name that the hosts file or a search domain may still know. */
const unknownToDns = new Set(['ENOTFOUND', 'ENODATA', 'ECONNREFUSED', 'EBADNAME'])

const systemDns = (): Dns => {
  const make = () => new Resolver({ timeout: 2_000, tries: 2 })
  let resolver = make()
  let madeAt = performance.now()
  // A resolver reads resolv.conf when it is made; a new one now and then follows the machine's changes.
  const current = () => {
    if (performance.now() - madeAt > RESOLVER_LIFE_MS) {
      resolver = make()
      madeAt = performance.now()
    }
    return resolver
  }
  return {
    resolve4: hostname => current().resolve4(hostname),
    resolve6: hostname => current().resolve6(hostname),
    lookup: hostname => lookup(hostname, { all: true, order: 'verbatim' }),
  }
}

/**
 * Names are asked of the DNS directly: the system's resolver blocks one of libuv's four threads for each name, so four
 * customers with dead name servers would hold up everybody's deliveries. The system's is asked, two names at a time, for
 * what only it can know: single labels, the hosts file, search domains.
 */
export const createHostResolver = (dns: Dns = systemDns()): ResolveHost => {
  let running = 0
  const waiting: (() => void)[] = []

  const askSystem: ResolveHost = async hostname => {
    if (running === SYSTEM_LOOKUPS) await new Promise<void>(resolve => waiting.push(resolve))
    else running += 1
    try {
      return await dns.lookup(hostname)
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }

  return async hostname => {
    if (!hostname.includes('.')) return askSystem(hostname)
    const failures: unknown[] = []
    const ask = (answers: Promise<string[]>, family: 4 | 6): Promise<LookupAddress[]> =>
      answers.then(
        addresses => addresses.map(address => ({ address, family })),
        error => {
          failures.push(error)
          return []
        },
      )
    const second = ask(dns.resolve6(hostname), 6)
    const first = await ask(dns.resolve4(hostname), 4)
    // Some name servers never answer for AAAA; with an IPv4 address at hand that is not waited for (RFC 8305 §3).
    const unanswered = () => wait<LookupAddress[]>(SECOND_FAMILY_MS, [], { ref: false })
    const rest = first.length > 0 ? await Promise.race([second, unanswered()]) : await second
    if (first.length + rest.length > 0) return [...first, ...rest]
    const broken = failures.find(failure => !unknownToDns.has(codeOf(failure)))
    if (broken !== undefined) throw broken
    return askSystem(hostname)
  }
}
