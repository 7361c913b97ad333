import { readFileSync } from 'node:fs'
import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { createModels } from './models.ts'

const models = createModels(mongoose.createConnection())
const indexes = Object.values(models).flatMap(model =>
  model.schema.indexes().map(([key, options]) => ({
    collection: model.collection.collectionName,
    keys: Object.keys(key),
    options,
  })),
)

test('every unique index begins with the app, so that what has one can be sharded by it', () => {
  const unique = indexes.filter(({ options }) => options.unique)
  expect(unique.map(({ collection }) => collection).toSorted()).toEqual(['deliveries', 'events'])
  for (const { keys } of unique) expect(keys[0]).toBe('appId')
})

const page = readFileSync(new URL('../../../docs/operations/mongodb.md', import.meta.url), 'utf8')
/** The rows of its table: `collection` | `{ field: 1, … }`. */
const shardKeys = new Map(
  [...page.matchAll(/^\| `(\w+)` \| `\{ (.+) \}` \|/gm)].map(([, collection = '', key = '']) => [
    collection,
    key.split(', ').map(field => field.split(':')[0]),
  ]),
)

test('the shard keys that the documentation names are prefixes of the unique indexes', () => {
  expect(shardKeys.size).toBe(4)
  for (const { collection, keys } of indexes.filter(({ options }) => options.unique)) {
    const shardKey = shardKeys.get(collection)
    expect(shardKey, collection).toBeDefined()
    expect(keys.slice(0, shardKey?.length)).toEqual(shardKey)
  }
})

test('the documentation says of every collection whether it is to be sharded', () => {
  const [, unsharded = ''] = /^Leave the others \(([^)]+)\) unsharded/m.exec(page) ?? []
  const others = [...unsharded.matchAll(/`(\w+)`/g)].map(([, name]) => name)
  // What Posthorn keeps beside its models: its version, and the jobs.
  const all = [...Object.values(models).map(({ collection }) => collection.collectionName), 'schema']
  expect([...shardKeys.keys(), ...others].toSorted()).toEqual([...all, 'agenda_logs', 'jobs'].toSorted())
})
