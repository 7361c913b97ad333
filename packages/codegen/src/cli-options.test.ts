import { expect, test } from 'vitest'
import { cliOptions } from './cli-options.ts'

const env = {
  POSTHORN_BASE_URL: 'https://hooks.example.com',
  POSTHORN_APP_ID: 'shop',
  POSTHORN_API_KEY: 'ph_key',
}

test('an OpenAPI document and where to write', () => {
  expect(cliOptions(['openapi.yaml', '--out', 'events.ts'], {})).toEqual({
    source: 'openapi',
    location: 'openapi.yaml',
    out: 'events.ts',
    name: 'Events',
  })
})

test('the catalog, by the environment or by flags', () => {
  const expected = {
    source: 'catalog',
    baseUrl: env.POSTHORN_BASE_URL,
    appId: 'shop',
    apiKey: 'ph_key',
    archived: false,
  }
  expect(cliOptions(['--catalog'], env)).toMatchObject(expected)
  const flags = [
    '--catalog',
    '--base-url',
    'https://other.example',
    '--app-id',
    'b',
    '--archived',
    '--name',
    'Mine',
  ]
  expect(cliOptions(flags, env)).toMatchObject({
    baseUrl: 'https://other.example',
    appId: 'b',
    archived: true,
    name: 'Mine',
  })
})

test.each([
  { args: [], said: 'Give one OpenAPI document' },
  { args: ['a.yaml', 'b.yaml'], said: 'Give one OpenAPI document' },
  { args: ['a.yaml', '--catalog'], said: 'Give one OpenAPI document' },
  { args: ['a.yaml', '--name', 'no name'], said: 'no name of a type' },
  { args: ['--catalog'], said: 'POSTHORN_BASE_URL' },
  { args: ['a.yaml', '--nonsense'], said: '--nonsense' },
])('$args is refused', ({ args, said }) => {
  expect(() => cliOptions(args, {})).toThrow(said)
})
