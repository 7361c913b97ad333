/** One refused range of addresses, and who says that no public receiver lives there. */
export interface DeniedRange {
  cidr: string
  what: string
  source: string
}

/**
 * Every range that no delivery may reach unless the settings allow it: all of IANA's special-purpose registries that is
 * not globally reachable, plus multicast, transition prefixes that hide an IPv4 address, and one cloud's metadata address.
 * https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry,
 * https://www.iana.org/assignments/ipv6-address-space. The first range that holds an address names it.
 */
export const deniedRanges: readonly DeniedRange[] = [
  { cidr: '0.0.0.0/8', what: 'this network', source: 'RFC 791 §3.2' },
  { cidr: '10.0.0.0/8', what: 'private use', source: 'RFC 1918' },
  { cidr: '100.64.0.0/10', what: 'carrier-grade NAT', source: 'RFC 6598' },
  { cidr: '127.0.0.0/8', what: 'loopback', source: 'RFC 1122 §3.2.1.3' },
  { cidr: '168.63.129.16/32', what: 'cloud platform', source: 'Azure: What is IP address 168.63.129.16?' },
  { cidr: '169.254.0.0/16', what: 'link-local', source: 'RFC 3927' },
  { cidr: '172.16.0.0/12', what: 'private use', source: 'RFC 1918' },
  { cidr: '192.0.0.0/24', what: 'protocol assignments', source: 'RFC 6890 §2.1' },
  { cidr: '192.0.2.0/24', what: 'documentation', source: 'RFC 5737' },
  { cidr: '192.31.196.0/24', what: 'AS112', source: 'RFC 7535' },
  { cidr: '192.52.193.0/24', what: 'automatic multicast tunnelling', source: 'RFC 7450' },
  { cidr: '192.88.99.0/24', what: '6to4 relay', source: 'RFC 7526' },
  { cidr: '192.168.0.0/16', what: 'private use', source: 'RFC 1918' },
  { cidr: '192.175.48.0/24', what: 'AS112', source: 'RFC 7534' },
  { cidr: '198.18.0.0/15', what: 'benchmarking', source: 'RFC 2544' },
  { cidr: '198.51.100.0/24', what: 'documentation', source: 'RFC 5737' },
  { cidr: '203.0.113.0/24', what: 'documentation', source: 'RFC 5737' },
  { cidr: '224.0.0.0/4', what: 'multicast', source: 'RFC 5771' },
  { cidr: '240.0.0.0/4', what: 'reserved', source: 'RFC 1112 §4' },

  { cidr: '::/128', what: 'unspecified', source: 'RFC 4291 §2.5.2' },
  { cidr: '::1/128', what: 'loopback', source: 'RFC 4291 §2.5.3' },
  { cidr: '::ffff:0:0/96', what: 'IPv4-mapped', source: 'RFC 4291 §2.5.5.2' },
  { cidr: '::ffff:0:0:0/96', what: 'IPv4-translated', source: 'RFC 2765 §2.1' },
  { cidr: '::/96', what: 'IPv4-compatible', source: 'RFC 4291 §2.5.5.1' },
  { cidr: '64:ff9b:1::/48', what: 'local NAT64', source: 'RFC 8215' },
  { cidr: '100::/64', what: 'discard', source: 'RFC 6666' },
  { cidr: '2001::/32', what: 'Teredo', source: 'RFC 4380' },
  { cidr: '2001::/23', what: 'protocol assignments', source: 'RFC 2928' },
  { cidr: '2001:db8::/32', what: 'documentation', source: 'RFC 3849' },
  { cidr: '2002::/16', what: '6to4', source: 'RFC 3056, RFC 7526' },
  { cidr: '2620:4f:8000::/48', what: 'AS112', source: 'RFC 7534' },
  { cidr: '3fff::/20', what: 'documentation', source: 'RFC 9637' },
  { cidr: '5f00::/16', what: 'segment routing', source: 'RFC 9602' },
  { cidr: 'fc00::/7', what: 'unique local', source: 'RFC 4193' },
  { cidr: 'fe80::/10', what: 'link-local', source: 'RFC 4291 §2.5.6' },
  { cidr: 'fec0::/10', what: 'site-local', source: 'RFC 3879' },
  { cidr: 'ff00::/8', what: 'multicast', source: 'RFC 4291 §2.7' },
  // What is left outside of 2000::/3, the only block that IANA hands out as global unicast.
  { cidr: '::/3', what: 'not global unicast', source: 'RFC 4291 §2.4, IANA ipv6-address-space' },
  { cidr: '4000::/2', what: 'not global unicast', source: 'RFC 4291 §2.4, IANA ipv6-address-space' },
  { cidr: '8000::/1', what: 'not global unicast', source: 'RFC 4291 §2.4, IANA ipv6-address-space' },
]

/** The prefix in which NAT64 embeds an IPv4 address (RFC 6052 §2.1). It is judged by that address, so that IPv6-only networks work. */
export const nat64Prefix = '64:ff9b::/96'
