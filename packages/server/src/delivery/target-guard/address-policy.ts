import ipaddr from 'ipaddr.js'
import { type Address, type Cidr, contains, parseAddress, parseCidr } from './cidr.ts'
import { deniedRanges, nat64Prefix } from './deny-list.ts'

const denied = deniedRanges.map(({ cidr, what }) => ({ range: parseCidr(cidr), what }))
const nat64 = parseCidr(nat64Prefix)

/** Says of one address why it may not be reached ("loopback"), or `undefined` when it may. What is no address is refused. */
export type AddressPolicy = (address: string) => string | undefined

export const createAddressPolicy = (allowed: readonly Cidr[]): AddressPolicy => {
  const judge = (address: Address): string | undefined => {
    if (allowed.some(range => contains(range, address))) return undefined
    if (contains(nat64, address)) return judge(new ipaddr.IPv4(address.toByteArray().slice(12)))
    return denied.find(({ range }) => contains(range, address))?.what
  }
  return text => {
    const address = parseAddress(text)
    return address === undefined ? 'not an address' : judge(address)
  }
}
