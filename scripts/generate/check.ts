import { execFileSync } from 'node:child_process'
import { bundle, generated, root } from './paths.ts'

// Generated code is committed, so that a change of the contract can be read in review. This regenerates it in place and
// fails when that makes a difference to what is committed or staged.
await import('./main.ts')
const paths = [...Object.values(generated), ...Object.values(bundle)]
const git = (...args: string[]): string =>
  execFileSync('git', [...args, '--', ...paths], { cwd: root, encoding: 'utf8' })
const changed = git('diff', '--stat')
const untracked = git('ls-files', '--others', '--exclude-standard')
if (changed || untracked) {
  console.error(
    `Generated files do not match spec/. Run \`pnpm generate\` and commit the result.\n\n${changed}${untracked}`,
  )
  process.exit(1)
}
