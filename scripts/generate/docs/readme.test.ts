import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { entryPoints, libraries } from './packages.ts'
import { publicNames, samplesOf } from './public-names.ts'
import { complaintsAbout } from './samples.ts'

const readmeOf = (folder: string) => readFileSync(join(folder, 'README.md'), 'utf8')

const complaintsOf = (specifier: string, readme: string): string[] => {
  const [entry] = entryPoints.filter(it => it.specifier === specifier)
  if (!entry) throw new Error(`${specifier} is no entry point`)
  const exported = publicNames(compile([entry.file]), entry.file).filter(({ kind }) => kind === 'export')
  const samples = samplesOf(readme)
  expect(samples.length).toBeGreaterThan(0)
  return complaintsAbout(
    entry,
    samples,
    exported.map(({ name }) => name),
  )
}

test.each(libraries)("the samples of the README of $name have the package's types", ({ name, folder }) => {
  expect(complaintsOf(name, readmeOf(folder))).toEqual([])
})

test('a sample that is wrong is found', () => {
  const [sdk] = libraries.filter(({ name }) => name === '@posthorn/sdk')
  const wrong = readmeOf(sdk?.folder ?? '').replace('{ active: false }', '{ activ: false }')
  expect(complaintsOf('@posthorn/sdk', wrong)).toEqual([expect.stringContaining("'activ' does not exist")])
})
