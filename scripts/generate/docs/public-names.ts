import ts from 'typescript'

export interface Documented {
  name: string
  text: string
  /** The code of its examples. */
  examples: string[]
  kind: 'export' | 'method' | 'property'
}

/** Every name that a file exports, with the methods of classes and the properties of interfaces. */
export function publicNames(program: ts.Program, file: string): Documented[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const exported = module ? checker.getExportsOfModule(module) : []
  return exported.flatMap(name => {
    const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name
    const members = membersOf(checker, symbol).map(member => describe(checker, member, symbol))
    return [describe(checker, symbol), ...members]
  })
}

/** Public members with an identifier for a name; of what others made, an error's for instance, none. */
function membersOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol[] {
  if (!(symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface))) return []
  return checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperties()
    .filter(({ valueDeclaration: declared }) => {
      if (!declared || declared.getSourceFile().fileName.includes('/node_modules/')) return false
      if (ts.getCombinedModifierFlags(declared) & ts.ModifierFlags.Private) return false
      return (
        (ts.isMethodDeclaration(declared) && ts.isIdentifier(declared.name)) ||
        ts.isPropertySignature(declared)
      )
    })
}

function describe(checker: ts.TypeChecker, symbol: ts.Symbol, of?: ts.Symbol): Documented {
  const shown = symbol.getJsDocTags(checker).filter(({ name }) => name === 'example')
  const { valueDeclaration } = symbol
  const isMethod = valueDeclaration !== undefined && ts.isMethodDeclaration(valueDeclaration)
  return {
    name: of ? `${of.name}.${symbol.name}` : symbol.name,
    kind: of ? (isMethod ? 'method' : 'property') : 'export',
    text: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
    examples: shown.flatMap(({ text }) => samplesOf(ts.displayPartsToString(text))),
  }
}

/** The blocks of TypeScript in a text of Markdown. */
export const samplesOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^```ts\n(.*?)\n```$/gms)].map(([, sample = '']) => sample)
