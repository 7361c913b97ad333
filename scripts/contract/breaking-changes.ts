import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The root of the checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

interface Report {
  changes: { impact: string; verdicts: { message: string }[] }[]
}

/**
 * What of a contract breaks those who use an earlier one, a sentence each.
 *
 * @throws Error – when the documents cannot be compared.
 */
export async function breakingChanges(earlier: string, later: string): Promise<string[]> {
  const args = ['diff', earlier, later, '--format=json', '--fail-on=none']
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const report = await new Promise<string>((resolve, reject) =>
    execFile(
      `${root}node_modules/.bin/redocly`,
      args,
      { cwd: root, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        error ? reject(new Error(`redocly ${args.join(' ')}\n${stderr}`, { cause: error })) : resolve(stdout),
    ),
  )
  const { changes }: Report = JSON.parse(report)
  return changes
    .filter(({ impact }) => impact === 'major')
    .flatMap(({ verdicts }) => verdicts.map(({ message }) => message))
}
