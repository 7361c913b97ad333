import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { createModels } from './models.ts'

const indexes = Object.values(createModels(mongoose.createConnection())).flatMap(model =>
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

test('the shard keys that the documentation names are prefixes of the unique indexes', () => {
  const keysOf = (name: string) => indexes.find(it => it.collection === name && it.options.unique)?.keys
  expect(keysOf('deliveries')?.slice(0, 2)).toEqual(['appId', 'eventId'])
  expect(keysOf('events')?.slice(0, 1)).toEqual(['appId'])
})
