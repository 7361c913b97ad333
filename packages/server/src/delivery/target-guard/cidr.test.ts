import { expect, test } from 'vitest'
import { contains, parseAddress, parseCidr, parseCidrs } from './cidr.ts'

test.each([
  '',
  '127.0.0.1',
  '127.0.0.0/',
  '/8',
  '127.0.0.0/33',
  '::/129',
  '127.0/8',
  '0x7f.0.0.0/8',
  '127.0.0.0/8/8',
  'fe80::%1/10',
  '10.0.0.0/-1',
  '10.0.0.0/1e1',
  'localhost/8',
  ' 10.0.0.0/8',
])('says that "%s" is not a CIDR', text => {
  expect(() => parseCidrs(['10.0.0.0/8', text])).toThrow(
    new RangeError(`"${text}" is not a CIDR such as 127.0.0.0/8 or ::1/128`),
  )
})

test.each([
  ['0.0.0.0/0', '255.255.255.255', true],
  ['10.0.0.7/8', '10.255.0.1', true],
  ['10.0.0.0/31', '10.0.0.2', false],
  ['::/0', 'ffff::', true],
  ['::/0', '10.0.0.1', false],
  ['0.0.0.0/0', '::1', false],
  ['fd00::/8', 'fdff::1', true],
])('%s holds %s: %s', (cidr, address, expected) => {
  const parsed = parseAddress(address)
  expect(parsed && contains(parseCidr(cidr), parsed)).toBe(expected)
})
