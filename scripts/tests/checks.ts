/** What must hold of the checkout beside the tests; each counts as one. */
export const checks: readonly { name: string; command: readonly string[] }[] = [
  { name: 'the contract is lint clean', command: ['redocly', 'lint'] },
  { name: 'generated files are in step with the contract', command: ['node', 'scripts/generate/check.ts'] },
  { name: 'the code is lint clean', command: ['oxlint', '--type-aware'] },
  { name: 'the code is formatted', command: ['biome', 'format', '.'] },
  { name: 'the types hold', command: ['tsc', '-b'] },
  ...[
    'packages/server/tsconfig.test.json',
    'packages/mocks/tsconfig.test.json',
    'packages/signature/tsconfig.test.json',
    'packages/codegen/tsconfig.test.json',
    'scripts/generate',
    'scripts/tests',
    'scripts/demo',
    'scripts/bench',
    'scripts/packaging',
    'scripts/contract',
    'scripts/lint',
    'examples',
  ].map(project => ({ name: `the types hold in ${project}`, command: ['tsc', '-p', project] })),
  { name: 'what breaks the contract is declared', command: ['node', 'scripts/contract/main.ts'] },
  { name: 'the packages are fit to be published', command: ['node', 'scripts/packaging/main.ts'] },
  {
    name: 'bundles of the packages stay within their sizes',
    command: ['node', 'scripts/packaging/sizes.ts'],
  },
]
