import { expect, test } from 'vitest'
import { createSecretBox, SealBroken } from './secret-box.ts'

const key = (id: string, fill: number) => ({ id, key: Buffer.alloc(32, fill) })
const box = createSecretBox([key('a', 1)])

test('what was sealed opens again, for its context alone', () => {
  const sealed = box.seal('whsec_1', 'endpoint-1')
  expect(box.open(sealed, 'endpoint-1').toString()).toBe('whsec_1')
  expect(() => box.open(sealed, 'endpoint-2')).toThrow(SealBroken)
  expect(sealed).not.toContain('whsec')
})

test('bytes and the empty string are kept as they are', () => {
  expect(box.open(box.seal(new Uint8Array([0, 255, 10]), 'c'), 'c')).toEqual(Buffer.from([0, 255, 10]))
  expect(box.open(box.seal('', 'c'), 'c')).toHaveLength(0)
})

test('the same text is sealed differently each time', () => {
  expect(box.seal('x', 'c')).not.toBe(box.seal('x', 'c'))
})

test('the first key seals, all open', () => {
  const old = box.seal('x', 'c')
  const rotated = createSecretBox([key('b', 2), key('a', 1)])
  expect(rotated.open(old, 'c').toString()).toBe('x')
  expect(rotated.seal('x', 'c')).toMatch(/^v1\.b\./)
  expect(() => createSecretBox([key('b', 2)]).open(old, 'c')).toThrow(/"a", which is not among/)
})

test('a value is renewed under the first key, kept when it is under it already, and opened in any case', () => {
  const two = createSecretBox([key('b', 2), key('a', 1)])
  const renewed = two.renew(box.seal('x', 'c'), 'c')
  expect(
    createSecretBox([key('b', 2)])
      .open(renewed, 'c')
      .toString(),
  ).toBe('x')
  expect(two.renew(renewed, 'c')).toBe(renewed)
  expect(() => two.renew(renewed, 'another')).toThrow(SealBroken)
  expect(() => createSecretBox([key('b', 3)]).renew(renewed, 'c')).toThrow(SealBroken)
})

test('no byte can be changed, and no part exchanged', () => {
  const sealed = box.seal('whsec_1', 'c')
  const body = Buffer.from(sealed.split('.')[2] ?? '', 'base64url')
  for (let index = 0; index < body.length; index += 1) {
    const altered = Buffer.from(body)
    altered[index] = (altered[index] ?? 0) ^ 1
    expect(() => box.open(`v1.a.${altered.toString('base64url')}`, 'c')).toThrow(SealBroken)
  }
  const twoIds = createSecretBox([key('a', 1), key('z', 1)])
  expect(() => twoIds.open(sealed.replace('v1.a.', 'v1.z.'), 'c')).toThrow(SealBroken)
  expect(() => box.open('v1.a.AAAA', 'c')).toThrow(SealBroken)
  expect(() => box.open('plain', 'c')).toThrow(SealBroken)
})

test('derived keys differ by label and follow the order of the keys', () => {
  const two = createSecretBox([key('b', 2), key('a', 1)])
  expect(two.deriveKeys('cursors')[1]).toEqual(box.deriveKeys('cursors')[0])
  expect(box.deriveKeys('cursors')[0]).not.toEqual(box.deriveKeys('other')[0])
  expect(box.deriveKeys('secret-box')[0]).toHaveLength(32)
})
