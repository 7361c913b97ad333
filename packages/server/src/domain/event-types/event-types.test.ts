import { afterAll, beforeAll, expect, test } from 'vitest'
import { platformParts, root } from '../../../test/support/platform-parts.ts'
import { openDatabase } from '../../../test/support/open-database.ts'
import { Conflict, Forbidden, InvalidInput, NotFound } from '../errors.ts'
import { createCatalog } from './catalog.ts'

const database = await openDatabase()
afterAll(() => database[Symbol.asyncDispose]())
const parts = platformParts(database.connection)
const { eventTypes } = parts
beforeAll(parts.ensureIndexes)

const schema = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } }
const at = (...loc: (string | number)[]) =>
  expect.objectContaining({ errors: [expect.objectContaining({ loc })] })

test('a type is shown as it was given', async () => {
  const given = {
    name: 'order.paid',
    description: 'Paid.',
    schema: { ...schema, $comment: 'a.b $c' },
    example: { id: 1 },
  }
  const made = await eventTypes.create(root, given)
  expect(made).toMatchObject({ ...given, archived: false })
  expect(await eventTypes.get(root, 'order.paid')).toEqual(made)
})

test('what an update leaves out is reset', async () => {
  await eventTypes.create(root, { name: 'order.reset', description: 'x', schema, example: { id: 1 } })
  expect(await eventTypes.update(root, 'order.reset', { archived: true })).toMatchObject({
    description: null,
    schema: null,
    example: null,
    archived: true,
  })
})

test.each(['', 'a..b', '.a', 'a b', 'ä', 'a*', 'x'.repeat(129), 'posthorn.ping', 'posthorn.x'])(
  'the name %j is refused',
  async name => {
    await expect(eventTypes.create(root, { name })).rejects.toThrow(at('body', 'name'))
  },
)

test('a name is taken once; an unknown one is not found', async () => {
  await eventTypes.create(root, { name: 'order.twice' })
  await expect(eventTypes.create(root, { name: 'order.twice' })).rejects.toThrow(Conflict)
  await expect(eventTypes.get(root, 'none')).rejects.toThrow(NotFound)
  await expect(eventTypes.update(root, 'none', {})).rejects.toThrow(NotFound)
  await expect(eventTypes.remove(root, 'none')).rejects.toThrow(NotFound)
})

test('an example must match the schema', async () => {
  const input = { name: 'order.example', schema, example: { id: 'one' } }
  await expect(eventTypes.create(root, input)).rejects.toThrow(at('body', 'example', 'id'))
})

test("who is bound to a part of the deployment cannot change what is everybody's", async () => {
  for (const bound of [{ tenantId: 't' }, { partnerId: 'p' }, { appId: 'a' }]) {
    const scope = { ...root, ...bound }
    await expect(eventTypes.create(scope, { name: 'mine' })).rejects.toThrow(Forbidden)
    await expect(eventTypes.update(scope, 'order.paid', {})).rejects.toThrow(Forbidden)
    await expect(eventTypes.remove(scope, 'order.paid')).rejects.toThrow(Forbidden)
    await expect(eventTypes.get(scope, 'order.paid')).resolves.toBeDefined()
  }
})

test('an event is held to its type at once, and to a change of it', async () => {
  const publish = (data: unknown) => eventTypes.validateData(root, 'order.strict', data)
  await expect(publish({})).rejects.toThrow(at('body', 'type'))
  await eventTypes.create(root, { name: 'order.strict', schema })
  await expect(publish({ id: 1 })).resolves.toBeUndefined()
  await expect(publish({ id: 'x' })).rejects.toThrow(at('body', 'data', 'id'))
  await expect(eventTypes.validateData(root, 'order.strict', {}, ['body', 'events', 3])).rejects.toThrow(
    at('body', 'events', 3, 'data', 'id'),
  )
  await eventTypes.update(root, 'order.strict', {})
  await expect(publish({ id: 'x' })).resolves.toBeUndefined()
  await eventTypes.remove(root, 'order.strict')
  await expect(publish({})).rejects.toThrow(InvalidInput)
})

test('an archived type keeps its subscribers and takes no others; it can still be published', async () => {
  await eventTypes.create(root, { name: 'order.old', archived: true })
  await expect(eventTypes.assertSubscribable(root, ['*', 'order.old'])).rejects.toThrow(
    at('body', 'events', 1),
  )
  await expect(
    eventTypes.assertSubscribable(root, ['*', 'order.old'], ['order.old']),
  ).resolves.toBeUndefined()
  await expect(eventTypes.validateData(root, 'order.old', {})).resolves.toBeUndefined()
})

test('another process sees a change after a second at most', async () => {
  let time = 0
  const other = createCatalog(parts.models.eventTypes, parts.models.catalog, () => time)
  expect((await other.current()).has('order.elsewhere')).toBe(false)
  await eventTypes.create(root, { name: 'order.elsewhere' })
  time = 1000
  expect((await other.current()).has('order.elsewhere')).toBe(true)
})

test('a change that its process could not announce is seen half a minute later', async () => {
  let time = 0
  const other = createCatalog(parts.models.eventTypes, parts.models.catalog, () => time)
  await other.current()
  await parts.models.eventTypes.updateOne({ _id: 'order.paid' }, { $set: { archived: true } })
  time = 1000
  expect((await other.current()).get('order.paid')?.archived).toBe(false)
  time = 31_000
  expect((await other.current()).get('order.paid')?.archived).toBe(true)
})

test('the catalog pages by name', async () => {
  const first = await eventTypes.list(root, { limit: 2 })
  const rest = await eventTypes.list(root, { limit: 100, cursor: first.nextCursor ?? '' })
  const names = [...first.items, ...rest.items].map(({ name }) => name)
  expect(names).toEqual(names.toSorted())
  expect(new Set(names).size).toBe(await parts.models.eventTypes.countDocuments())
  expect(rest.nextCursor).toBeNull()
})
