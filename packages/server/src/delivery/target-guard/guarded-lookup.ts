import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { AddressPolicy } from './address-policy.ts'
import type { ResolveHost } from './resolve-host.ts'
import { codeOf, TargetForbidden, TargetUnresolved } from './target-errors.ts'

/** Names that are loopback by definition (RFC 6761 §6.3), so that no DNS answer decides what they mean. */
export const isLocalhost = (hostname: string): boolean => /(^|\.)localhost$/i.test(hostname)

/**
 * A lookup for `net.connect` that hands out only addresses it has judged, so that what is checked is what is connected to.
 * One refused answer refuses the name: a name that mixes public and private answers is an attack, not a configuration.
 * `localhost` is the exception, where refused answers are left out: many machines list both 127.0.0.1 and ::1 for it.
 */
export const createGuardedLookup = (policy: AddressPolicy, resolve: ResolveHost): LookupFunction => {
  const judged = async (hostname: string): Promise<LookupAddress[]> => {
    const answers = await resolve(hostname).catch((error: unknown) => {
      throw new TargetUnresolved(hostname, codeOf(error), { cause: error })
    })
    if (answers.length === 0) throw new TargetUnresolved(hostname, 'ENODATA')
    const permitted = answers.filter(({ address }) => policy(address) === undefined)
    if (permitted.length === answers.length) return permitted
    if (permitted.length > 0 && isLocalhost(hostname)) return permitted
    const refused = answers.flatMap(({ address }) => policy(address) ?? [])[0]
    throw new TargetForbidden(`${hostname} resolves to an address that is not allowed (${refused})`)
  }

  return (hostname, { all, family }, callback) => {
    const wanted = family === 'IPv4' ? 4 : family === 'IPv6' ? 6 : (family ?? 0)
    judged(hostname).then(
      answers => {
        const usable = wanted === 0 ? answers : answers.filter(answer => answer.family === wanted)
        const [first] = usable
        if (first === undefined) return callback(new TargetUnresolved(hostname, 'ENODATA'), all ? [] : '')
        return all ? callback(null, usable) : callback(null, first.address, first.family)
      },
      error => callback(error, all ? [] : ''),
    )
  }
}
