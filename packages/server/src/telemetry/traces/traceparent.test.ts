import { expect, test } from 'vitest'
import { formatTraceparent, parseTraceparent } from './traceparent.ts'

const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
const span = '00f067aa0ba902b7'

test.each(['00', '01'])('what was read is written again, with the flags %s', flags => {
  const value = `00-${trace}-${span}-${flags}`
  const context = parseTraceparent(value)
  expect(context).toEqual({ traceId: trace, spanId: span, traceFlags: Number(flags), isRemote: true })
  expect(context && formatTraceparent(context)).toBe(value)
})

test('of a later version what is known is read', () => {
  expect(parseTraceparent(`01-${trace}-${span}-03-what-comes`)).toMatchObject({
    traceId: trace,
    traceFlags: 1,
  })
})

test.each([
  undefined,
  '',
  `00-${trace}-${span}`,
  `00-${trace}-${span}-01-more`,
  `ff-${trace}-${span}-01`,
  `00-${trace.toUpperCase()}-${span}-01`,
  `00-${'0'.repeat(32)}-${span}-01`,
  `00-${trace}-${'0'.repeat(16)}-01`,
  `00-${trace}-${span}-1`,
  ` 00-${trace}-${span}-01`,
])('%s is none', value => {
  expect(parseTraceparent(value)).toBeUndefined()
})
