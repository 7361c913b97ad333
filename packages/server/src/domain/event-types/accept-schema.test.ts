import { expect, test } from 'vitest'
import { acceptSchema, type JsonObject } from './accept-schema.ts'

const violation = (schema: JsonObject, data: unknown) => acceptSchema(schema).validate(data)
const refused = (schema: JsonObject) => {
  try {
    acceptSchema(schema)
  } catch (error) {
    return error
  }
  throw new Error('expected the schema to be refused')
}
const nested = (depth: number, leaf: unknown = true): JsonObject => {
  let schema: unknown = leaf
  for (let level = 0; level < depth; level += 1) schema = { not: schema }
  return { not: schema }
}

test('data that match have no violation', () => {
  expect(violation({ type: 'object', required: ['id'] }, { id: 1 })).toBeUndefined()
})

test.each([
  ['a missing property', { required: ['id'] }, {}, ['id'], 'required'],
  ['a surplus property', { additionalProperties: false }, { x: 1 }, ['x'], 'additionalProperties'],
  ['an unevaluated property', { unevaluatedProperties: false }, { x: 1 }, ['x'], 'unevaluatedProperties'],
  [
    'an item',
    { properties: { items: { items: { properties: { sku: { type: 'string' } } } } } },
    { items: [{ sku: 'a' }, { sku: 1 }] },
    ['items', 1, 'sku'],
    'type',
  ],
  [
    'a name with a slash and a tilde',
    { properties: { 'a/b~c': { type: 'string' } } },
    { 'a/b~c': 1 },
    ['a/b~c'],
    'type',
  ],
  ['a name that is a number', { properties: { '7': { type: 'string' } } }, { '7': 1 }, ['7'], 'type'],
  ['a format', { properties: { at: { format: 'date-time' } } }, { at: 'soon' }, ['at'], 'format'],
  ['a value out of a choice', { properties: { c: { enum: ['EUR'] } } }, { c: 'XXX' }, ['c'], 'enum'],
  [
    'a local reference',
    { $defs: { n: { type: 'number' } }, properties: { n: { $ref: '#/$defs/n' } } },
    { n: '' },
    ['n'],
    'type',
  ],
])('%s is found where it is', (_, schema, data, path, type) => {
  expect(violation(schema, data)).toMatchObject({ path, type })
})

test.each([
  ['another dialect', { $schema: 'http://json-schema.org/draft-07/schema#' }, ['body', 'schema', '$schema']],
  [
    'a keyword with the wrong kind of value',
    { properties: { a: { type: 'text' } } },
    ['body', 'schema', 'properties', 'a', 'type'],
  ],
  ['a reference to elsewhere', { $ref: 'https://evil.example/schema.json' }, ['body', 'schema']],
  ['a reference to nothing', { $ref: '#/$defs/none' }, ['body', 'schema']],
  ['a reference to a file', { $ref: 'file:///etc/passwd' }, ['body', 'schema']],
  ['a pattern that is none', { pattern: '(' }, ['body', 'schema']],
  ['a validator that would answer later', { $async: true }, ['body', 'schema', '$async']],
  ['more than 64 KiB', { description: 'x'.repeat(65_536) }, ['body', 'schema']],
  ['too many levels', nested(3000), ['body', 'schema']],
])('%s is refused', (_, schema, loc) => {
  expect(refused(schema)).toMatchObject({ code: 'invalid_input', errors: [expect.objectContaining({ loc })] })
})

test('schemas know nothing of each other', () => {
  acceptSchema({ $id: 'https://a.example/s', $defs: { x: { $id: 'https://a.example/x', type: 'string' } } })
  expect(violation({ $id: 'https://a.example/s', type: 'number' }, 'text')).toMatchObject({ type: 'type' })
  expect(refused({ $ref: 'https://a.example/x' })).toMatchObject({ code: 'invalid_input' })
})

test('a pattern that backtracks without end is stopped, and the data refused', () => {
  const started = performance.now()
  expect(violation({ properties: { a: { pattern: '^(a+)+$' } } }, { a: `${'a'.repeat(60)}!` })).toMatchObject(
    {
      type: 'too_complex',
    },
  )
  expect(performance.now() - started).toBeLessThan(5000)
  expect(violation({ pattern: '^a+$' }, 'aaa')).toBeUndefined()
})

test('data nested beyond what can be followed are refused', () => {
  let data: unknown = 1
  for (let level = 0; level < 100_000; level += 1) data = [data]
  expect(violation({ items: { $ref: '#' } }, data)).toMatchObject({ type: 'too_deep' })
})

test('names that objects inherit are names like others', () => {
  const schema = { type: 'object', properties: { ok: { type: 'boolean' } }, additionalProperties: false }
  expect(violation(schema, JSON.parse('{"__proto__": {"x": 1}}'))).toMatchObject({ path: ['__proto__'] })
  expect(violation({ required: ['constructor'] }, {})).toMatchObject({ path: ['constructor'] })
})
