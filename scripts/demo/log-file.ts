import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning } from './is-running.ts'

/** Where the server of this demo logs to. The logs of demos that have ended are removed. */
export const newLogFile = (cacheFolder: string): string => {
  const folder = join(cacheFolder, 'logs')
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const [, pid] = /^demo-server-(\d+)\.log$/.exec(name) ?? []
    if (pid && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true })
  }
  return join(folder, `demo-server-${process.pid}.log`)
}
