import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

export type Address = ipaddr.IPv4 | ipaddr.IPv6
export type Cidr = readonly [network: Address, bits: number]

/** Only canonical forms: four decimal parts or plain IPv6. A zone id names an interface of this machine, so it has no address here. */
export const parseAddress = (text: string): Address | undefined =>
  isIP(text) === 0 || text.includes('%') ? undefined : ipaddr.parse(text)

/** @throws RangeError when the text is not a CIDR. */
export const parseCidr = (text: string): Cidr => {
  const slash = text.lastIndexOf('/')
  const network = parseAddress(text.slice(0, Math.max(slash, 0)))
  const bits = text.slice(slash + 1)
  const most = network?.kind() === 'ipv4' ? 32 : 128
  if (network === undefined || !/^\d{1,3}$/.test(bits) || Number(bits) > most) {
    throw new RangeError(`"${text}" is not a CIDR such as 127.0.0.0/8 or ::1/128`)
  }
  return [network, Number(bits)]
}

/**
 * Parses address ranges in CIDR notation (RFC 4632 §3.1, RFC 4291 §2.3).
 *
 * @throws RangeError that names the first text that is not one.
 */
export const parseCidrs = (texts: readonly string[]): Cidr[] => texts.map(parseCidr)

export const contains = ([network, bits]: Cidr, address: Address): boolean =>
  network.kind() === address.kind() && address.match(network, bits)
