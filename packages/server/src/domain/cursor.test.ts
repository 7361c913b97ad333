import { expect, test } from 'vitest'
import { createCursorCodec } from './cursor.ts'
import { InvalidInput } from './errors.ts'

const codec = createCursorCodec([Buffer.alloc(32, 1)])
const position = [new Date(1_700_000_000_123), 'id', 42]

test('a position comes back as it was, dates included', () => {
  const cursor = codec.sign('apps', ['t1'], position)
  expect(cursor).toMatch(/^[\w-]+$/)
  expect(codec.parse('apps', ['t1'], cursor)).toEqual(position)
})

test.each([
  ['another list', 'tenants', ['t1']],
  ['another scope', 'apps', ['t2']],
  ['a scope cut differently', 'apps', ['t', '1']],
])('a cursor does not hold for %s', (_, list, scope) => {
  const cursor = codec.sign('apps', ['t1'], position)
  expect(() => codec.parse(list, scope, cursor)).toThrow(InvalidInput)
})

test('a cursor that was altered, cut or made up is bad input at ["query", "cursor"]', () => {
  const cursor = codec.sign('apps', ['t1'], position)
  const altered = Buffer.from(cursor, 'base64url')
  altered[20] = (altered[20] ?? 0) ^ 1
  for (const bad of [
    '',
    'x',
    cursor.slice(0, -4),
    `${cursor}=`,
    `${cursor} `,
    altered.toString('base64url'),
  ]) {
    expect(() => codec.parse('apps', ['t1'], bad)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ loc: ['query', 'cursor'] })] }),
    )
  }
})

test('after a rotation of the keys, cursors that are under way still hold', () => {
  const cursor = codec.sign('apps', ['t1'], position)
  const rotated = createCursorCodec([Buffer.alloc(32, 2), Buffer.alloc(32, 1)])
  expect(rotated.parse('apps', ['t1'], cursor)).toEqual(position)
  expect(() => createCursorCodec([Buffer.alloc(32, 2)]).parse('apps', ['t1'], cursor)).toThrow(InvalidInput)
})
