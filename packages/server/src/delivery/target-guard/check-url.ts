import type { AddressPolicy } from './address-policy.ts'
import { isLocalhost } from './guarded-lookup.ts'

/** `reason` completes a sentence that begins with "url". */
export type UrlVerdict = { ok: true; url: URL } | { ok: false; reason: string }

const refuse = (reason: string): UrlVerdict => ({ ok: false, reason })

// The URL standard drops tabs and line breaks and reads "\" as "/": what is stored would not be what is read.
// oxlint-disable-next-line no-control-regex
const silentlyChanged = /[\u0000-\u0020\u007f\\]/

const hostRefusal = (hostname: string, policy: AddressPolicy): string | undefined => {
  // `new URL` has already turned decimal, octal, hex, full-width and percent-encoded hosts into one canonical form.
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  const isAddress = hostname.startsWith('[') || /^\d+(\.\d+){3}$/.test(hostname)
  if (isAddress) return policy(bare)
  const reachable = policy('127.0.0.1') === undefined || policy('::1') === undefined
  return isLocalhost(hostname) && !reachable ? 'loopback' : undefined
}

/**
 * Judges a URL without the network: its form, and its host when that is an address. Names are judged by the addresses that
 * they resolve to, each time one is connected to.
 */
export const checkUrl = (text: string, allowHttp: boolean, policy: AddressPolicy): UrlVerdict => {
  if (silentlyChanged.test(text)) return refuse('must not contain spaces, backslashes or control characters')
  const url = URL.parse(text)
  if (url === null) return refuse('must be an absolute URL such as https://example.com/hooks')
  if (url.protocol !== 'https:' && !(allowHttp && url.protocol === 'http:')) {
    return refuse(allowHttp ? 'must begin with https:// or http://' : 'must begin with https://')
  }
  if (url.username !== '' || url.password !== '') return refuse('must not contain a user name or password')
  if (url.href.includes('#')) return refuse('must not contain a fragment')
  if (url.port === '0') return refuse('must not use port 0')
  if (url.hostname.endsWith('.')) return refuse('must not have a host that ends in a dot')
  const refusal = hostRefusal(url.hostname, policy)
  return refusal === undefined
    ? { ok: true, url }
    : refuse(`must not point to this kind of address: ${refusal}`)
}
