import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { breakingChanges } from './breaking-changes.ts'
import { declaredBumps, tellsOfBreaking } from './changesets.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'posthorn-gate-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(file: string, content: string): string {
  writeFileSync(join(folder, file), content)
  return join(folder, file)
}
const contract = (file: string, properties: object, required: string[] = []) =>
  write(
    file,
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Shop', version: '1.0.0' },
      paths: {
        '/orders': {
          post: {
            operationId: 'orders.create',
            requestBody: {
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
            },
            responses: { 201: { description: 'Created' } },
          },
        },
      },
      components: { schemas: { Order: { type: 'object', properties, required } } },
    }),
  )

test('a new optional property breaks nobody, one that is required does', async () => {
  const earlier = contract('a.json', { id: { type: 'string' } })
  const more = { id: { type: 'string' }, note: { type: 'string' } }
  expect(await breakingChanges(earlier, contract('b.json', more))).toEqual([])
  expect(await breakingChanges(earlier, contract('c.json', more, ['note']))).toEqual([
    expect.stringContaining('note'),
  ])
})

test('what cannot be compared is an error, not a pass', async () => {
  await expect(breakingChanges(write('a.json', '{'), contract('b.json', {}))).rejects.toThrow(/redocly diff/)
})

test('of several changesets the biggest bump counts', () => {
  write('a.md', `---\n'@posthorn/spec': minor\n"@posthorn/sdk": patch\n---\n\nWords.\n`)
  write('b.md', `---\n'@posthorn/spec': patch\n---\n\n'@posthorn/mocks': major\n`)
  write('README.md', '# Changesets\n')
  expect(Object.fromEntries(declaredBumps(folder))).toEqual({
    '@posthorn/sdk': 'patch',
    '@posthorn/spec': 'minor',
  })
})

test('a bump that is none is refused', () => {
  write('a.md', `---\n'@posthorn/spec': huge\n---\n`)
  expect(() => declaredBumps(folder)).toThrow(/"huge"/)
})

test.each([
  [undefined, '0.1.0', false],
  ['patch', '0.1.0', false],
  ['minor', '0.1.0', true],
  ['minor', '1.0.0', false],
  ['major', '1.0.0', true],
] as const)('a bump of %s of %s tells of breaking changes: %s', (bump, version, tells) => {
  expect(tellsOfBreaking(bump, version)).toBe(tells)
})
