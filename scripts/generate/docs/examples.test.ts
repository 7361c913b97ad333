import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { entryPoints } from './packages.ts'
import { publicNames } from './public-names.ts'
import { complaintsAbout } from './samples.ts'

test.each(entryPoints)('the examples of what $specifier exports have its types', entry => {
  const documented = publicNames(compile([entry.file]), entry.file)
  const exported = documented.filter(({ kind }) => kind === 'export').map(({ name }) => name)
  const samples = documented.flatMap(({ examples }) => examples)
  expect(samples.length).toBeGreaterThan(0)
  expect(complaintsAbout(entry, samples, exported)).toEqual([])
})

test('an example that is wrong is found', () => {
  const [entry] = entryPoints
  if (!entry) throw new Error('there is no entry point')
  expect(
    complaintsAbout(
      entry,
      ['await verify(body, headers)', 'await verify(body, headers, secret)'],
      ['verify'],
    ),
  ).toEqual([expect.stringContaining('Expected 3-4 arguments, but got 2')])
})

test('examples are indented as code is', () => {
  const [sdk] = entryPoints.filter(({ specifier }) => specifier === '@posthorn/sdk')
  const file = sdk?.file ?? ''
  const [endpoint] = publicNames(compile([file]), file).filter(({ name }) => name === 'WebhookEndpoint')
  expect(endpoint?.examples.join()).toMatch(/^const value: WebhookEndpoint = \{\n {2}id: '.+',\n/)
})
