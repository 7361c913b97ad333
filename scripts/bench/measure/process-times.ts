import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks of /proc: USER_HZ, which Linux fixes at 100 a second for everybody who reads it. */
const MS_A_TICK = 10

/** Names under which a MongoDB or what stands in for it runs. */
const databaseNames = new Set(['mongod', 'ferretdb', 'postgres'])

interface Stat {
  name: string
  ms: number
}

/**
 * One line of /proc/PID/stat: the process's name and its CPU time with that of its children that have ended, so that the
 * sum over a family stays right when members come and go.
 */
export const parseStat = (line: string): Stat => {
  const end = line.lastIndexOf(')')
  const times = line
    .slice(end + 2)
    .split(' ')
    .slice(11, 15)
  return {
    name: line.slice(line.indexOf('(') + 1, end),
    ms: times.reduce((sum, ticks) => sum + Number(ticks), 0) * MS_A_TICK,
  }
}

const statOf = (pid: string | number): Stat | undefined => {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    // It has ended since it was listed.
    return undefined
  }
}

/** CPU milliseconds that a process has used so far. */
export const cpuOf = (pid: number): number => statOf(pid)?.ms ?? 0

/** CPU milliseconds that all database processes on this machine have used so far. */
export const cpuOfDatabases = (): number =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(statOf)
    .reduce((sum, stat) => sum + (stat && databaseNames.has(stat.name) ? stat.ms : 0), 0)

/** CPU milliseconds that the whole machine has not been idle; what its host took away counts as used. */
export const cpuOfMachine = (): number => {
  const [total = ''] = readFileSync('/proc/stat', 'utf8').split('\n')
  const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0, steal = 0] = total
    .split(/ +/)
    .slice(1)
    .map(Number)
  return (user + nice + system + irq + softIrq + steal) * MS_A_TICK
}

/** Resident memory of a process in MiB. */
export const memoryOf = (pid: number): number => {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}
