import { expect, test } from 'vitest'
import { InvalidInput } from '../errors.ts'
import { acceptHeaders } from './custom-headers.ts'

const refusals = (headers: Record<string, string>): unknown[] => {
  try {
    acceptHeaders(headers)
  } catch (error) {
    if (error instanceof InvalidInput) return error.errors.map(({ loc }) => loc)
    throw error
  }
  return []
}

test.each(
  [
    'webhook-id Webhook-Anything content-type Content-Length proxy-authorization host transfer-encoding connection'.split(
      ' ',
    ),
    'keep-alive te trailer upgrade expect accept-encoding cookie user-agent traceparent TraceState'.split(
      ' ',
    ),
  ].flat(),
)("%s is ours, or the protocol's, and cannot be chosen", name => {
  expect(refusals({ 'x-fine': '1', [name]: 'v' })).toEqual([['body', 'headers', name]])
})

test.each(['x-trace', 'authorization', 'cookies', 'x-webhook-id', 'baggage'])('%s can be chosen', name => {
  expect(refusals({ [name]: 'v' })).toEqual([])
})

test.each([
  'a\rb',
  'a\nb',
  'a\r\nx-injected: 1',
  'a\0b',
  'a\tb',
  '\x7f',
  '\x85',
  '€',
  'Ā',
  '😀',
  'x'.repeat(4_097),
])('the value %j cannot be sent, and is refused', value => {
  expect(refusals({ 'x-fine': 'Café ÿ', 'x-given': value })).toEqual([['body', 'headers', 'x-given']])
})
