import { expect, test } from 'vitest'
import type { EventType } from '../../src/http/generated/types.gen.ts'
import { wrongPlaces } from '../support/expect-answer.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { operatorOf } from './world/operator.ts'

const { baseUrl } = await sharePlatform()
const { ask, get, create, change, statusOf } = operatorOf(baseUrl)

test.each([
  'order',
  'order.paid',
  'Order_1.paid-late.2026',
  'x'.repeat(128),
  '__proto__',
  'constructor',
  '-',
  'posthorn',
])('an event type may have the name %j', async name => {
  const made = await create<EventType>('/event-types', { name })
  const blank = { name, description: null, schema: null, example: null, archived: false }
  expect(made).toMatchObject(blank)
  expect(await get(`/event-types/${name}`)).toEqual(made)
  expect(await ask('POST', '/event-types', { name })).toMatchObject({
    status: 409,
    body: { code: 'event_type_exists' },
  })
})

test.each([
  '',
  '.',
  '.a',
  'a.',
  'a..b',
  'a b',
  'a/b',
  'é',
  '*',
  'a.*',
  'x'.repeat(129),
  'posthorn.ping',
  'posthorn.x',
  'a\n',
  null,
  7,
])('no event type has the name %j', async name => {
  expect(wrongPlaces(await ask('POST', '/event-types', { name }))).toContainEqual(['body', 'name'])
})

test('names differ by the case of their letters', async () => {
  await create('/event-types', { name: 'case.paid' })
  await create('/event-types', { name: 'Case.Paid' })
  expect(await statusOf('DELETE', '/event-types/Case.Paid')).toBe(204)
  expect(await statusOf('GET', '/event-types/case.paid')).toBe(200)
})

test('an update replaces all but the name', async () => {
  const schema = { type: 'object', required: ['id'] }
  const full = { description: 'Paid.', schema, example: { id: 1 }, archived: true }
  const made = await create<EventType>('/event-types', { name: 'replaced', ...full })
  expect(made).toMatchObject(full)
  const replaced = await change<EventType>('PUT', '/event-types/replaced', { description: 'New.' })
  expect(replaced).toMatchObject({ description: 'New.', schema: null, example: null, archived: false })
  expect(replaced.createdAt).toBe(made.createdAt)
  const nothing = { description: null, schema: null, example: null }
  expect(await change('PUT', '/event-types/replaced', nothing)).toMatchObject(nothing)
  expect(wrongPlaces(await ask('PUT', '/event-types/replaced', { name: 'renamed' }))).toEqual([
    ['body', 'name'],
  ])
  expect(await statusOf('GET', '/event-types/renamed')).toBe(404)
})

/** A schema that nests as deep. */
const nested = (depth: number): object => (depth === 0 ? {} : { properties: { a: nested(depth - 1) } })

test.each<[string, object, (string | number)[]]>([
  ['a schema that is none', { schema: { type: 'text' } }, ['body', 'schema', 'type']],
  ['a schema that is a list', { schema: [] }, ['body', 'schema']],
  ['a schema that is text', { schema: '{}' }, ['body', 'schema']],
  [
    'another dialect',
    { schema: { $schema: 'http://json-schema.org/draft-07/schema#' } },
    ['body', 'schema', '$schema'],
  ],
  ['a reference elsewhere', { schema: { $ref: 'https://example.com/schema.json' } }, ['body', 'schema']],
  ['a reference to a file', { schema: { $ref: 'file:///etc/passwd' } }, ['body', 'schema']],
  ['a reference to nothing', { schema: { $ref: '#/$defs/none' } }, ['body', 'schema']],
  ['a pattern that is none', { schema: { pattern: '(' } }, ['body', 'schema']],
  ['a schema of more than 64 KiB', { schema: { description: 'x'.repeat(65_536) } }, ['body', 'schema']],
  ['an example that is a list', { example: [] }, ['body', 'example']],
  ['an example against its schema', { schema: { required: ['id'] }, example: {} }, ['body', 'example', 'id']],
  [
    'an example against a place in its schema',
    { schema: { properties: { items: { items: { type: 'integer' } } } }, example: { items: [1, 'two'] } },
    ['body', 'example', 'items', 1],
  ],
  ['a description that is too long', { description: 'x'.repeat(1025) }, ['body', 'description']],
  ['an archived that is no answer', { archived: 'yes' }, ['body', 'archived']],
])('%s is refused', async (_, given, place) => {
  const refused = await ask('POST', '/event-types', { name: 'refused', ...given })
  expect(wrongPlaces(refused)).toContainEqual(place)
  expect(await statusOf('GET', '/event-types/refused')).toBe(404)
  await create('/event-types', { name: 'kept', description: 'Kept.' }).catch(() => undefined)
  expect(wrongPlaces(await ask('PUT', '/event-types/kept', given))).toContainEqual(place)
  expect(await get('/event-types/kept')).toMatchObject({ description: 'Kept.', schema: null, example: null })
})

test('a schema may use what the dialect has', async () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: { money: { type: 'string', pattern: '^\\d+\\.\\d\\d$' } },
    type: 'object',
    properties: { total: { $ref: '#/$defs/money' }, at: { type: 'string', format: 'date-time' } },
    unevaluatedProperties: false,
    ...nested(50),
  }
  const made = await create<EventType>('/event-types', { name: 'rich', schema: { allOf: [schema] } })
  expect(made.schema).toEqual({ allOf: [schema] })
})

test('a type that is gone can be added anew, as another', async () => {
  await create('/event-types', { name: 'again', description: 'First.' })
  expect(await statusOf('DELETE', '/event-types/again')).toBe(204)
  for (const method of ['GET', 'DELETE']) expect(await statusOf(method, '/event-types/again')).toBe(404)
  expect((await ask('PUT', '/event-types/again', {})).status).toBe(404)
  expect(await create('/event-types', { name: 'again' })).toMatchObject({ description: null })
})
