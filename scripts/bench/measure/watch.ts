import type { Bench } from '../bench.ts'
import { nowMs, sleep } from './clock.ts'
import { cpuOf, cpuOfDatabases, cpuOfMachine } from './process-times.ts'

/** A stretch of time and the CPU milliseconds that were used in it. */
export interface Watched {
  from: number
  to: number
  server: number
  database: number
  publisher: number
  receiver: number
  /** By everybody on this machine who has no part in the run, as cores. */
  strangers: number
}

/** Watches who uses the CPU for a while. A database that runs elsewhere counts as 0. */
export const watch = async (bench: Bench, serverPid: number, forMs: number): Promise<Watched> => {
  const read = () => ({
    at: nowMs(),
    machine: cpuOfMachine(),
    own: cpuOf(process.pid),
    server: cpuOf(serverPid),
    database: bench.databases.isLocal ? cpuOfDatabases() : 0,
    publisher: cpuOf(bench.publisher.pid),
    receiver: cpuOf(bench.receiver.pid),
  })
  const before = read()
  await sleep(forMs)
  const after = read()
  const used = (name: keyof typeof before): number => after[name] - before[name]
  const ours = used('own') + used('server') + used('database') + used('publisher') + used('receiver')
  return {
    from: before.at,
    to: after.at,
    server: used('server'),
    database: used('database'),
    publisher: used('publisher'),
    receiver: used('receiver'),
    strangers: Math.max(0, used('machine') - ours) / used('at'),
  }
}
