import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from './paths.ts'

/** What the samples take for granted. */
const given = `
import { Posthorn, type EventsPublishInput, type Hooks } from '@posthorn/sdk'
declare const [apiKey, rootKey, id, secret]: [string, string, string, string]
declare const posthorn: Posthorn
declare const request: Request
declare const events: EventsPublishInput[]
`

/** The samples of a page as one module: their imports first, each of them in a scope of its own. */
function toModule(markdown: string): string {
  const samples = [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, sample = '']) => sample)
  if (samples.length === 0) throw new Error('there are no samples')
  const isImport = (line: string) => line.startsWith('import ')
  const known = (line: string) => line.includes("'@posthorn/sdk'")
  const imports = samples.flatMap(sample => sample.split('\n').filter(line => isImport(line) && !known(line)))
  const bodies = samples.map(sample =>
    sample
      .split('\n')
      .filter(line => !isImport(line))
      .join('\n'),
  )
  return [given, ...new Set(imports), ...bodies.map(body => `void (async () => {\n${body}\n})`)].join('\n')
}

function errorsOf(file: string, text: string): string[] {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    lib: ['lib.es2024.d.ts', 'lib.esnext.array.d.ts', 'lib.dom.d.ts', 'lib.dom.asynciterable.d.ts'],
    allowImportingTsExtensions: true,
    customConditions: ['@posthorn/source'],
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
  }
  const disk = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: name => name === file || disk.fileExists(name),
    getSourceFile: (name, version, ...rest) =>
      name === file ? ts.createSourceFile(name, text, version) : disk.getSourceFile(name, version, ...rest),
  }
  const program = ts.createProgram({ rootNames: [file], options, host })
  const source = program.getSourceFile(file)
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText, start = 0 }) =>
      `${text.slice(start).split('\n')[0]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  )
}

const readme = readFileSync(join(root, 'packages/sdk/README.md'), 'utf8')
const file = join(root, 'packages/sdk/src/readme.ts')

test("the samples of the SDK's README have the SDK's types", () => {
  expect(errorsOf(file, toModule(readme))).toEqual([])
})

test('a sample that is wrong is found', () => {
  const wrong = readme.replace('{ active: false }', '{ activ: false }')
  expect(errorsOf(file, toModule(wrong))).toEqual([expect.stringContaining("'activ' does not exist")])
})
