import { MongoBulkWriteError, MongoNetworkError, MongoServerError } from 'mongodb'
import { expect, test } from 'vitest'
import { isDatabaseOutage } from './database-outage.ts'

const socketError = (code: string) =>
  Object.assign(new Error('The socket says no.'), { code, syscall: 'write' })
/** As the driver makes it when the connection of a bulk write breaks, and otherwise when the database refuses one. */
const bulkError = (cause: object) =>
  new MongoBulkWriteError(cause as ConstructorParameters<typeof MongoBulkWriteError>[0], {} as never)

test.each([
  ['a broken connection', new MongoNetworkError('connection 7 closed')],
  ['a connection that broke under a bulk write', bulkError(new MongoNetworkError('connection 7 closed'))],
  ['no primary', new MongoServerError({ message: 'not primary', code: 10_107 })],
  [
    'a server whose own store went away',
    new MongoServerError({
      message: 'terminating connection due to unexpected postmaster exit',
      code: 1,
    }),
  ],
  [
    'a server whose own store is away',
    bulkError(
      new MongoServerError({
        message: 'pool.go:90: failed to connect to `user=postgres`:\n\t127.0.0.1:',
        code: 1,
      }),
    ),
  ],
  ['a socket that the other side has ended', socketError('EPIPE')],
  ['a connection that is refused', socketError('ECONNREFUSED')],
])('%s is an outage', (_, error) => {
  expect(isDatabaseOutage(error)).toBe(true)
})

test.each([
  ['a taken key', new MongoServerError({ message: 'E11000', code: 11_000 })],
  ['a taken key in a bulk write', bulkError({ message: 'E11000', code: 11_000, writeErrors: [] })],
  ['a mistake of the database', new MongoServerError({ message: 'unknown operator', code: 1 })],
  ['a mistake of ours', new TypeError('Cannot read properties of undefined')],
  ['a mistake with a code', Object.assign(new TypeError('invalid'), { code: 'ERR_INVALID_ARG_TYPE' })],
  ['what is no error', 'EPIPE'],
])('%s is none', (_, error) => {
  expect(isDatabaseOutage(error)).toBe(false)
})
