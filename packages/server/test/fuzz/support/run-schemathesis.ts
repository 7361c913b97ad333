import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const installer = fileURLToPath(new URL('../../../../../scripts/fuzz/schemathesis', import.meta.url))

/** The Python that has schemathesis, which is installed if it has to be. */
export const findPython = (): string =>
  execFileSync(installer, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()

export interface FuzzRun {
  python: string
  url: string
  /** An OpenAPI document, in JSON. */
  document: string
  /** TOML. */
  configuration: string
  args: readonly string[]
}

/** @returns whether schemathesis found nothing, and what it said */
export const runSchemathesis = async ({ python, url, document, configuration, args }: FuzzRun) => {
  const folder = await mkdtemp(join(tmpdir(), 'posthorn-fuzz-'))
  await writeFile(join(folder, 'openapi.json'), document)
  await writeFile(join(folder, 'schemathesis.toml'), configuration)
  const command = ['-m', 'schemathesis.cli', '--config-file', 'schemathesis.toml', 'run', 'openapi.json']
  try {
    const { stdout } = await promisify(execFile)(python, [...command, '--url', url, '--no-color', ...args], {
      cwd: folder,
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
