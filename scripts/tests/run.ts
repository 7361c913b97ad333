import { spawnSync } from 'node:child_process'

/** Runs a command in the foreground, its output shown. @returns whether it succeeded */
export const run = ([command = '', ...args]: readonly string[], env: NodeJS.ProcessEnv = {}): boolean => {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return status === 0
}
