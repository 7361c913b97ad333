import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishedPackages } from './manifest.ts'
import { root } from './paths.ts'

/** What the entry points of the packages say of their types, as they are packed. */
const declarations = async (): Promise<string[]> => {
  const files = await Promise.all(
    publishedPackages().map(async ({ folder }) => {
      const { exports = {} } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
      return Object.values<string | { types?: string }>(exports).flatMap(target =>
        typeof target === 'string' || target.types === undefined ? [] : [join(root, folder, target.types)],
      )
    }),
  )
  return files.flat()
}

const ofMsw = /^node_modules\/\.pnpm\/(?:msw|@mswjs\+|rettime)/

/** What a compiler that reads all declarations has to say of them; of msw, which needs the types of browsers, nothing. */
const complaintsOf = async (options: object): Promise<string[]> => {
  const folder = await mkdtemp(join(import.meta.dirname, 'node_modules/.declarations-'))
  try {
    const compilerOptions = { target: 'es2024', module: 'nodenext', noEmit: true, strict: true, ...options }
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: await declarations() }),
    )
    const said = await new Promise<string>(resolve => {
      const tsc = join(root, 'node_modules/.bin/tsc')
      execFile(tsc, ['-p', folder], { cwd: root }, (_error, stdout) => resolve(stdout))
    })
    return said.split('\n').filter(line => /error TS\d/.test(line) && !ofMsw.test(line))
  } finally {
    await rm(folder, { recursive: true })
  }
}

const browser = ['es2024', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable']

test.each([
  { where: 'Node.js', options: { lib: ['es2024', 'esnext.disposable'], types: ['node'] } },
  { where: 'browsers', options: { lib: browser, types: [] } },
  { where: 'both, strictly', options: { lib: browser, types: ['node'], exactOptionalPropertyTypes: true } },
])(
  'the declarations hold with the types of $where, read in full',
  async ({ options }) => {
    expect(await complaintsOf(options)).toEqual([])
  },
  90_000,
)
