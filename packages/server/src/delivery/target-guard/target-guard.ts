import type { LookupFunction } from 'node:net'
import { createAddressPolicy } from './address-policy.ts'
import { checkUrl, type UrlVerdict } from './check-url.ts'
import { parseCidrs } from './cidr.ts'
import { createGuardedLookup } from './guarded-lookup.ts'
import { createHostResolver, type ResolveHost } from './resolve-host.ts'

/** Decides what a delivery may reach: the URL when an endpoint is saved, the address each time one is connected to. */
export interface TargetGuard {
  /** Form, scheme and literal address of a URL; asks nobody. */
  checkUrl(url: string): UrlVerdict
  /** Whether one address may be connected to. */
  allows(address: string): boolean
  /** For `net.connect` and `tls.connect`: resolves a name and refuses it when any of its addresses is refused. */
  lookup: LookupFunction
}

export interface TargetGuardOptions {
  /** CIDRs that are exempt from the ban on private addresses, such as `127.0.0.0/8`. */
  allowedTargets: readonly string[]
  /** Whether `http:` URLs are accepted beside `https:`. */
  allowHttp: boolean
  /** Where names are looked up; the DNS and the system's hosts file by default. */
  resolve?: ResolveHost
}

/** @throws RangeError when one of `allowedTargets` is not a CIDR. */
export const createTargetGuard = (options: TargetGuardOptions): TargetGuard => {
  const policy = createAddressPolicy(parseCidrs(options.allowedTargets))
  return {
    checkUrl: url => checkUrl(url, options.allowHttp, policy),
    allows: address => policy(address) === undefined,
    lookup: createGuardedLookup(policy, options.resolve ?? createHostResolver()),
  }
}
