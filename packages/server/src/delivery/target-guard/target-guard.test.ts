import { describe, expect, test } from 'vitest'
import { createTargetGuard } from './target-guard.ts'

const strict = createTargetGuard({ allowedTargets: [], allowHttp: false })

describe('without exceptions', () => {
  test.each([
    '1.1.1.1',
    '8.8.8.8',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '168.63.129.17',
    '198.17.255.255',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450:4001:800::200e',
    '2001:200::1',
    '64:ff9b::8.8.8.8',
  ])('%s is allowed', address => {
    expect(strict.allows(address)).toBe(true)
  })

  test.each([
    ['this network', '0.0.0.0', '0.1.2.3'],
    [
      'private',
      '10.0.0.0',
      '10.255.255.255',
      '172.16.0.0',
      '172.31.255.255',
      '192.168.0.0',
      '192.168.255.255',
    ],
    ['carrier-grade NAT', '100.64.0.0', '100.127.255.255', '100.100.100.200'],
    ['loopback', '127.0.0.1', '127.255.255.255', '::1'],
    ['link-local', '169.254.0.1', '169.254.169.254', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
    ['cloud platforms', '168.63.129.16', '192.0.0.192', 'fd00:ec2::254'],
    ['documentation', '192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
    ['benchmarking', '198.18.0.1', '198.19.255.255', '2001:2::1'],
    ['multicast, reserved, broadcast', '224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255', 'ff02::1'],
    [
      'IPv4-mapped, even public ones',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::ffff:8.8.8.8',
      '0:0:0:0:0:FFFF:0a00:0001',
    ],
    ['IPv4-compatible and translated', '::', '::127.0.0.1', '::8.8.8.8', '::ffff:0:10.0.0.1'],
    ['NAT64', '64:ff9b::10.0.0.1', '64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::8.8.8.8'],
    ['6to4 and Teredo', '2002:7f00:1::', '2002:808:808::1', '2001:0:1::1', '192.88.99.1'],
    ['unique and site local', 'fc00::1', 'fdff::1', 'fec0::1'],
    ['not global unicast', '100::1', '1fff::1', '4000::1', '5f00::1', '8000::1', 'e000::1'],
    [
      'no address',
      '',
      'localhost',
      '127.1',
      '0x7f000001',
      '2130706433',
      '0177.0.0.1',
      '127.0.0.1.',
      '[::1]',
      '1.1.1.1/8',
    ],
  ])('%s is refused', (_, ...addresses) => {
    expect(addresses.filter(address => strict.allows(address))).toEqual([])
  })
})

describe('with exceptions', () => {
  const guard = createTargetGuard({
    allowedTargets: ['127.0.0.0/8', '10.1.0.0/16', 'fd00::/8'],
    allowHttp: false,
  })

  test.each(['127.0.0.1', '127.9.9.9', '10.1.255.255', 'fd12::1', '64:ff9b::10.1.0.1', '1.1.1.1'])(
    '%s is allowed',
    address => {
      expect(guard.allows(address)).toBe(true)
    },
  )

  test.each(['10.2.0.0', '::1', 'fc00::1', '::ffff:127.0.0.1', '2002:7f00:1::', '169.254.169.254'])(
    '%s is still refused',
    address => {
      expect(guard.allows(address)).toBe(false)
    },
  )
})
