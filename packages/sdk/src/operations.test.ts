import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PosthornAdmin } from './admin.ts'
import { PosthornOrganization } from './organization.ts'
import { PosthornPlatform } from './platform.ts'
import { Posthorn } from './posthorn.ts'
import { PosthornTenant } from './tenant.ts'

interface Contract {
  paths: Record<string, Record<string, { operationId?: string; 'x-public'?: boolean }>>
}
const file = new URL(import.meta.resolve('@posthorn/spec/openapi.json'))
const { paths }: Contract = JSON.parse(readFileSync(file, 'utf8'))
const operations = Object.values(paths)
  .flatMap(item => Object.values(item))
  .filter(operation => !operation['x-public'])
  .flatMap(({ operationId = '' }) =>
    operationId === '' || operationId.startsWith('portal.') ? [] : [operationId],
  )

const baseUrl = 'https://hooks.example'
const clients: Record<string, object> = {
  platform: new PosthornPlatform({ baseUrl, rootKey: 'key' }),
  admin: new PosthornAdmin({ baseUrl, token: 'key' }),
  organization: new PosthornOrganization({ baseUrl, apiKey: 'key' }),
  tenant: new PosthornTenant({ baseUrl, apiKey: 'key' }),
}
const posthorn = new Posthorn({ baseUrl, apiKey: 'key', appId: 'shop' })

test('the contract has operations of every client', () => {
  const surfaces = new Set(operations.map(id => id.split('.')[0] ?? ''))
  expect([...surfaces]).toEqual(expect.arrayContaining([...Object.keys(clients), 'webhooks', 'events']))
})

test.each(operations)('%s is a method', id => {
  const [surface = '', ...rest] = id.split('.')
  const client = clients[surface]
  const path = client ? rest : [surface, ...rest]
  const method = path.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
    client ?? posthorn,
  )
  expect(method).toBeInstanceOf(Function)
})
