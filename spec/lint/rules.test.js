import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import posthorn from './plugin.js'

const redocly = fileURLToPath(new URL('../../node_modules/.bin/redocly', import.meta.url))
const plugin = fileURLToPath(new URL('./plugin.js', import.meta.url))
const rules = Object.keys(posthorn().rules.oas3)

const problem = {
  description: 'A problem.',
  headers: { 'x-request-id': {}, 'www-authenticate': {}, 'retry-after': {} },
  content: { 'application/problem+json': { schema: { type: 'null' }, examples: { one: { value: null } } } },
}
const errors = Object.fromEntries([400, 401, 403, 404, 413, 415, 422, 429, 503].map(code => [code, problem]))

/** A path that keeps to every rule, as it stands in a file of its own. */
const conforming = () => ({
  parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
  post: {
    operationId: 'things.change',
    security: [{ appKey: ['things:write'] }],
    requestBody: {
      content: {
        'application/json': { schema: { $ref: '../../Thing.yaml' }, examples: { one: { value: {} } } },
      },
    },
    responses: { 204: { description: 'Done.', headers: { 'x-request-id': {} } }, ...errors },
  },
})
const thing = {
  type: 'object',
  additionalProperties: false,
  properties: { a: { type: 'string', maxLength: 9 } },
}

/** Changes to it that break one rule each. */
const violations = {
  'a string without a bound': ['bounded-strings', ({ schema }) => delete schema.properties.a.maxLength],
  'an object that is neither open nor closed': [
    'closed-objects',
    ({ schema }) => delete schema.additionalProperties,
  ],
  'a body that is described in place': ['operation-body', ({ media }) => (media.schema = { type: 'null' })],
  'something beside the reference of a body': [
    'operation-body',
    ({ media }) => (media.schema.title = 'Thing'),
  ],
  'a body without an example': ['operation-examples', ({ media }) => (media.examples = {})],
  'an answer without an example': [
    'operation-examples',
    ({ operation }) => {
      const content = { 'application/problem+json': { schema: { type: 'null' } } }
      operation.responses[404] = { ...problem, content }
    },
  ],
  'an operation id without a dot': ['operation-id', ({ operation }) => (operation.operationId = 'change')],
  'an operation id with the name of another surface': [
    'operation-id',
    ({ operation }) => (operation.operationId = 'platform.things.change'),
  ],
  'an operation id without the name of its surface': ['operation-id', files => (files.folder = 'platform')],
  'a folder that is no surface': ['operation-id', files => (files.folder = 'other')],
  'a problem as plain JSON': [
    'operation-problems',
    ({ operation }) => {
      const content = { 'application/json': problem.content['application/problem+json'] }
      operation.responses[422] = { ...problem, content }
    },
  ],
  'problem details for the input of an admin operation': [
    'operation-problems',
    files => {
      files.folder = 'admin'
      files.operation.operationId = 'admin.things.change'
    },
  ],
  'no security': ['operation-security', ({ operation }) => delete operation.security],
  'an empty list of security requirements': [
    'operation-security',
    ({ operation }) => (operation.security = []),
  ],
  'a credential in a part of the body that may be left out': [
    'operation-security',
    ({ operation }) => Object.assign(operation, { security: [], 'x-credential': 'a' }),
  ],
  'a security requirement of an operation that is public': [
    'operation-security',
    ({ operation }) => (operation['x-public'] = true),
  ],
  'an empty security requirement': ['operation-security', ({ operation }) => operation.security.push({})],
  ...Object.fromEntries(
    Object.keys(errors).map(code => [
      `no ${code}`,
      ['operation-statuses', ({ operation }) => delete operation.responses[code]],
    ]),
  ),
  'no success': ['operation-statuses', ({ operation }) => delete operation.responses[204]],
  'two successes': [
    'operation-statuses',
    ({ operation }) => (operation.responses[200] = operation.responses[204]),
  ],
  'a declared 500': ['operation-statuses', ({ operation }) => (operation.responses[500] = problem)],
  ...Object.fromEntries(
    Object.entries({
      204: 'x-request-id',
      401: 'www-authenticate',
      429: 'retry-after',
      503: 'retry-after',
    }).map(([code, header]) => [
      `${code} without ${header}`,
      [
        'response-headers',
        ({ operation }) => {
          const { [header]: _, ...headers } = operation.responses[code].headers
          operation.responses[code] = { ...operation.responses[code], headers }
        },
      ],
    ]),
  ),
}

/** A path whose credential is a part of its body that cannot be left out. */
function takeTicket({ operation, schema }) {
  Object.assign(operation, { security: [], 'x-credential': 'a' })
  operation.requestBody.required = true
  schema.required = ['a']
  delete operation.responses[429]
}

/** A path that anybody may call, so that nothing happens to it that has to do with credentials. */
function openUp({ operation }) {
  Object.assign(operation, { security: [], 'x-public': true })
  for (const status of [401, 403, 429]) delete operation.responses[status]
}

let folder
let found

async function describeCase(name, change) {
  const item = conforming()
  const files = {
    folder: 'app',
    schema: structuredClone(thing),
    item,
    operation: item.post,
    media: item.post.requestBody.content['application/json'],
  }
  change(files)
  const document = {
    openapi: '3.1.0',
    info: { title: name, version: '1' },
    paths: { '/things/{id}': { $ref: `paths/${files.folder}/thing.yaml` } },
    webhooks: { thing: { post: { responses: {} } } },
  }
  const write = async (path, content) => {
    await mkdir(dirname(join(folder, name, path)), { recursive: true })
    await writeFile(join(folder, name, path), JSON.stringify(content))
  }
  await write('openapi.yaml', document)
  await write('Thing.yaml', files.schema)
  await write(`paths/${files.folder}/thing.yaml`, files.item)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'posthorn-lint-'))
  const cases = {
    conforming: [undefined, () => {}],
    ticket: [undefined, takeTicket],
    public: [undefined, openUp],
    ...violations,
  }
  for (const [name, [, change]] of Object.entries(cases)) await describeCase(name, change)
  const config = {
    plugins: [plugin],
    apis: Object.fromEntries(Object.keys(cases).map(name => [name, { root: `${name}/openapi.yaml` }])),
    rules: Object.fromEntries(rules.map(rule => [`posthorn/${rule}`, 'error'])),
  }
  await writeFile(join(folder, 'redocly.yaml'), JSON.stringify(config))
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const args = ['lint', '--format=json', '--max-problems=1000']
  const { stdout } = await promisify(execFile)(redocly, args, { cwd: folder, env }).catch(failed => failed)
  // One report after the other, each on its own.
  found = JSON.parse(`[${stdout.trim().replaceAll('\n}{\n', '\n},{\n')}]`).flatMap(({ problems }) => problems)
}, 60_000)

afterAll(() => rm(folder, { recursive: true }))

const reported = name =>
  found.filter(({ location }) => location[0].source.ref.startsWith(`${name}/`)).map(({ ruleId }) => ruleId)

test('what keeps to the rules is not reported', () => {
  expect(reported('conforming')).toEqual([])
  expect(reported('ticket')).toEqual([])
  expect(reported('public')).toEqual([])
})

test.each(Object.entries(violations))('%s is reported', (name, [rule]) => {
  expect(reported(name)).toEqual([`posthorn/${rule}`])
})

test('every rule is seen to report', () => {
  expect([...new Set(Object.values(violations).map(([rule]) => rule))].sort()).toEqual(rules.sort())
})
