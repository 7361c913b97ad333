import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../paths.ts'

export interface EntryPoint {
  /** What is imported: `@posthorn/sdk/platform`. */
  specifier: string
  /** Its source. */
  file: string
}

export interface Library {
  name: string
  folder: string
  entries: EntryPoint[]
}

/** The packages that users import, with what they export. */
export const libraries: readonly Library[] = ['signature', 'codegen', 'sdk', 'mocks'].map(folderName => {
  const folder = join(root, 'packages', folderName)
  const {
    name,
    exports,
  }: { name: string; exports: Record<string, string | { '@posthorn/source': string }> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const entries = Object.entries(exports).flatMap(([subpath, target]) =>
    typeof target === 'string'
      ? []
      : [{ specifier: join(name, subpath), file: join(folder, target['@posthorn/source']) }],
  )
  return { name, folder, entries }
})

/** Every entry point but those that only hand on another package. */
export const entryPoints: readonly EntryPoint[] = libraries
  .flatMap(({ entries }) => entries)
  .filter(({ specifier }) => specifier !== '@posthorn/sdk/webhooks')
