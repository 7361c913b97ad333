import { expect, test } from 'vitest'
import { matchesPattern } from './pattern.ts'
import { refusalOf } from './subscribable.ts'

test.each([
  ['*', 'order.paid', true],
  ['order.paid', 'order.paid', true],
  ['order.paid', 'order.paid.late', false],
  ['order.*', 'order.paid', true],
  ['order.*', 'order.item.added', true],
  ['order.*', 'order', false],
  ['order.*', 'orders.paid', false],
  ['order.*', 'order.', true],
  ['order', 'order.paid', false],
  ['a.b.*', 'a.c', false],
])('%s on %s: %s', (pattern, type, expected) => {
  expect(matchesPattern(pattern, type)).toBe(expected)
})

test.each([
  ['*', undefined, undefined],
  ['order.*', undefined, undefined],
  ['order.paid', { archived: false }, undefined],
  ['order.paid', { archived: true }, 'archived_event_type'],
  ['order.paid', undefined, 'unknown_event_type'],
  ['ord*', undefined, 'unknown_event_type'],
  ['*.paid', undefined, 'unknown_event_type'],
  ['.*', undefined, 'unknown_event_type'],
  ['posthorn.ping', undefined, 'reserved_event_type'],
  ['posthorn.*', undefined, 'reserved_event_type'],
])('subscribing to %s with %o in the catalog: %s', (pattern, entry, type) => {
  expect(refusalOf(pattern, entry)?.type).toBe(type)
})
