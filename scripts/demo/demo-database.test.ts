import { expect, test } from 'vitest'
import { demoDatabaseUri } from './demo-database.ts'

const own = new RegExp(`^(.*/)posthorn_demo_[a-z0-9_]+_${process.pid}(.*)$`)
const around = (uri: string) => demoDatabaseUri(uri).replace(own, '$1<own>$2')

test.for([
  ['mongodb://127.0.0.1:27017', 'mongodb://127.0.0.1:27017/<own>'],
  ['mongodb://a:1,b:2/prod?replicaSet=rs', 'mongodb://a:1,b:2/<own>?replicaSet=rs'],
  ['mongodb+srv://u:p@cluster/?w=1', 'mongodb+srv://u:p@cluster/<own>?w=1'],
  ['mongodb://u:p@host/prod', 'mongodb://u:p@host/<own>?authSource=prod'],
  ['mongodb://u:p@host/prod?authSource=admin', 'mongodb://u:p@host/<own>?authSource=admin'],
])('%s keeps its server, options and user, but gets a database of its own', ([given = '', expected]) => {
  expect(around(given)).toBe(expected)
})

test('a malformed URI is refused without being repeated, as it may hold a password', () => {
  expect(() => demoDatabaseUri('http://u:hidden@host')).toThrow(
    /^MONGODB_URI must be a URI like mongodb:\/\/host:27017$/,
  )
})
