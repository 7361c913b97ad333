import ts from 'typescript'
import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { entryPoints, libraries } from './packages.ts'
import { publicNames } from './public-names.ts'

const program = compile(entryPoints.map(({ file }) => file))

test('the entry points are found', () => {
  expect(entryPoints.map(({ specifier }) => specifier)).toEqual(
    expect.arrayContaining([
      '@posthorn/signature/express',
      '@posthorn/codegen',
      '@posthorn/sdk',
      '@posthorn/mocks',
    ]),
  )
  const [sdk] = entryPoints.filter(({ specifier }) => specifier === '@posthorn/sdk')
  const names = publicNames(program, sdk?.file ?? '').map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining(['Posthorn', 'Posthorn.forApp', 'WebhooksApi.rotateSecret', 'Delivery']),
  )
})

test.each(entryPoints)('everything that $specifier exports says what it is', ({ file }) => {
  const silent = publicNames(program, file).filter(({ kind, text }) => kind !== 'property' && text === '')
  expect(silent.map(({ name }) => name)).toEqual([])
})

test.each(entryPoints)('everything that $specifier exports is shown by an example', ({ file }) => {
  const bare = publicNames(program, file).filter(
    ({ kind, examples }) => kind !== 'property' && examples.length === 0,
  )
  expect(bare.map(({ name }) => name)).toEqual([])
})

test.each(libraries)('nothing of $name is any', ({ folder }) => {
  const loose: string[] = []
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) loose.push(node.parent.getText())
    ts.forEachChild(node, visit)
  }
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${folder}/src/`))
  expect(ours.length).toBeGreaterThan(5)
  for (const file of ours) visit(file)
  expect(loose).toEqual([])
})
