import ts from 'typescript'
import { libraries } from './packages.ts'

/** How the code of the packages is compiled, by the compiler API of TypeScript 6. */
const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2024,
  lib: [
    'lib.es2024.d.ts',
    'lib.esnext.array.d.ts',
    'lib.esnext.disposable.d.ts',
    'lib.dom.d.ts',
    'lib.dom.asynciterable.d.ts',
  ],
  allowImportingTsExtensions: true,
  customConditions: ['@posthorn/source'],
  experimentalDecorators: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: ['node'],
  // Of each other's packages, too, that they do not depend on.
  paths: Object.fromEntries(
    libraries.flatMap(({ entries }) => entries.map(({ specifier, file }) => [specifier, [file]])),
  ),
}

/** Most of what programs are made of is the same for all of them: what the platform, Node.js and the packages declare. */
const parsed = new Map<string, ts.SourceFile | undefined>()

/** Compiles files, some of which may stand in `texts` rather than on the disk. */
export function compile(
  files: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
): ts.Program {
  const disk = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: name => texts.has(name) || disk.fileExists(name),
    readFile: name => texts.get(name) ?? disk.readFile(name),
    getSourceFile: (name, version, ...rest) => {
      const text = texts.get(name)
      if (text !== undefined) return ts.createSourceFile(name, text, version)
      if (!parsed.has(name)) parsed.set(name, disk.getSourceFile(name, version, ...rest))
      return parsed.get(name)
    },
  }
  return ts.createProgram({ rootNames: files, options, host })
}

/** What the compiler has to say of a file, each with the line that it is about. */
export function complaintsOf(program: ts.Program, file: string): string[] {
  const source = program.getSourceFile(file)
  if (!source) throw new Error(`${file} is not compiled`)
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText, start = 0 }) =>
      `${source.text.slice(start).split('\n')[0]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  )
}
