import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bundle, reference, root, source } from './paths.ts'

const run = promisify(execFile)

async function redocly(...args: string[]): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  try {
    await run(join(root, 'node_modules/.bin/redocly'), args, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 })
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string }
    throw new Error(`redocly ${args.join(' ')} failed\n${stdout}${stderr}`, { cause })
  }
}

/** Many files to one document, twice: for people and for programs. */
export async function bundleSpec(): Promise<void> {
  await Promise.all(Object.values(bundle).map(file => redocly('bundle', source, '--output', file)))
}

/** One HTML file with its script inside, so that the page works without any other host. */
export async function buildReference(): Promise<void> {
  await redocly('build-docs', bundle.json, '--inlineBundle', '--output', reference)
}
