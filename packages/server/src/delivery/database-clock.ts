import type { Connection } from 'mongoose'

/** The database's time, estimated from this process's clock: what several processes must agree on is judged by it. */
export interface DatabaseClock {
  now: () => Date
  /** How far this process's clock is ahead of the database's, in milliseconds. */
  skewMs: () => number
  /** Asks the database for its time. */
  sync: () => Promise<void>
}

export const createDatabaseClock = (connection: Connection): DatabaseClock => {
  let skew = 0
  return {
    now: () => new Date(Date.now() - skew),
    skewMs: () => skew,
    sync: async () => {
      const sentAt = Date.now()
      const reply = await connection.getClient().db('admin').command({ hello: 1 })
      const receivedAt = Date.now()
      if (!(reply.localTime instanceof Date)) return
      const measured = (sentAt + receivedAt) / 2 - reply.localTime.getTime()
      const error = (receivedAt - sentAt) / 2 + 1
      // Within what a round trip leaves open, time had better not jump.
      if (Math.abs(measured - skew) > error) skew = Math.round(measured)
    },
  }
}
