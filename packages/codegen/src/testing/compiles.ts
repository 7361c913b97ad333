import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const tsc = fileURLToPath(new URL('../../../../node_modules/.bin/tsc', import.meta.url))

/** What the compiler has to say of generated types and of a program that uses them as `./events.ts`; empty if nothing. */
export const complaintsOf = async (types: string, program: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'posthorn-codegen-'))
  try {
    await writeFile(join(folder, 'events.ts'), types)
    await writeFile(join(folder, 'program.ts'), program)
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--allowImportingTsExtensions']
    return await new Promise(resolve => {
      execFile(tsc, [...flags, 'program.ts'], { cwd: folder }, (_error, stdout) => resolve(stdout))
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}
