import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const installer = fileURLToPath(new URL('../../../../../scripts/fuzz/schemathesis', import.meta.url))
const document = fileURLToPath(new URL('../../../../../spec/dist/openapi.json', import.meta.url))

let python: string | undefined
const findPython = (): string =>
  (python ??= execFileSync(installer, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim())

export interface FuzzRun {
  url: string
  /** TOML. */
  configuration: string
  args: readonly string[]
}

/** Runs schemathesis over the whole contract. @returns whether it found nothing, and what it said */
export const runSchemathesis = async ({ url, configuration, args }: FuzzRun) => {
  const folder = await mkdtemp(join(tmpdir(), 'posthorn-fuzz-'))
  const file = join(folder, 'schemathesis.toml')
  await writeFile(file, configuration)
  const command = ['-m', 'schemathesis.cli', '--config-file', file, 'run', document, '--url', url, ...args]
  try {
    const { stdout } = await promisify(execFile)(findPython(), command, {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1' },
      maxBuffer: 256 * 1024 * 1024,
    })
    return { clean: true, report: stdout }
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    return { clean: false, report: `${stdout}${stderr}` }
  } finally {
    await rm(folder, { recursive: true })
  }
}
