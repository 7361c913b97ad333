import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from './paths.ts'

const folder = join(root, 'packages/sdk')
const { exports }: { exports: Record<string, { '@posthorn/source': string }> } = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
)
const entries = Object.entries(exports).map(
  ([subpath, { '@posthorn/source': file }]) => [subpath, join(folder, file)] as const,
)
const program = ts.createProgram({
  rootNames: entries.map(([, file]) => file),
  options: {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    lib: ['lib.es2024.d.ts', 'lib.esnext.array.d.ts', 'lib.dom.d.ts', 'lib.dom.asynciterable.d.ts'],
    allowImportingTsExtensions: true,
    customConditions: ['@posthorn/source'],
    noEmit: true,
    strict: true,
    types: [],
  },
})
const checker = program.getTypeChecker()

interface Documented {
  name: string
  text: string
  example: boolean
  /** A class, or a method of one: what is called, rather than what is passed. */
  called: boolean
}

/** Every name that an entry point exports, and the public methods of its classes. */
function* publicNames(file: string): Generator<Documented> {
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  for (const exported of module ? checker.getExportsOfModule(module) : []) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    const isClass = Boolean(symbol.flags & ts.SymbolFlags.Class)
    yield describe(symbol.name, symbol, isClass)
    if (!isClass) continue
    for (const member of checker.getDeclaredTypeOfSymbol(symbol).getProperties()) {
      const { valueDeclaration: declared } = member
      const hidden = declared && ts.getCombinedModifierFlags(declared) & ts.ModifierFlags.Private
      const isMethod = declared && ts.isMethodDeclaration(declared) && ts.isIdentifier(declared.name)
      const ours = declared?.getSourceFile().fileName.includes('/packages/sdk/')
      if (isMethod && ours && !hidden) yield describe(`${symbol.name}.${member.name}`, member, true)
    }
  }
}

const describe = (name: string, symbol: ts.Symbol, called: boolean): Documented => ({
  name,
  text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
  example: symbol.getJsDocTags(checker).some(tag => tag.name === 'example'),
  called,
})

test('the entry points are found', () => {
  expect(entries.map(([subpath]) => subpath)).toContain('.')
  expect([...publicNames(entries[0]?.[1] ?? '')].map(({ name }) => name)).toContain('Posthorn')
})

test.each(entries)('everything that @posthorn/sdk %s exports says what it is', (_, file) => {
  const silent = [...publicNames(file)].filter(({ text }) => text.trim() === '').map(({ name }) => name)
  expect(silent).toEqual([])
})

test.each(entries.filter(([subpath]) => subpath !== './webhooks'))(
  'everything of @posthorn/sdk %s that is called is shown by an example',
  (_, file) => {
    const bare = [...publicNames(file)].filter(({ called, example }) => called && !example)
    expect(bare.map(({ name }) => name)).toEqual([])
  },
)

test('nothing of the SDK is any', () => {
  const loose: string[] = []
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) loose.push(node.parent.getText())
    ts.forEachChild(node, visit)
  }
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${folder}/src/`))
  expect(ours.length).toBeGreaterThan(20)
  for (const file of ours) visit(file)
  expect(loose).toEqual([])
})
