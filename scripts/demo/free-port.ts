import { once } from 'node:events'
import { createServer } from 'node:net'
import { Failure } from './failure.ts'

const TRIES = 100

const isFree = async (port: number): Promise<boolean> => {
  // Without a host, as the server listens: a port that is taken on one address is then taken.
  const probe = createServer().listen(port)
  try {
    await once(probe, 'listening')
  } catch {
    return false
  }
  probe.close()
  await once(probe, 'close')
  return true
}

/** The port asked for, or the next one that nobody listens on. */
export const freePort = async (wanted: number): Promise<number> => {
  for (let port = wanted; port < wanted + TRIES && port <= 65_535; port += 1) {
    if (await isFree(port)) return port
  }
  throw new Failure(`No port from ${wanted} on is free: set PORT to another one`)
}
