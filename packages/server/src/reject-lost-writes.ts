import { createRequire } from 'node:module'

/** What is touched of the driver's connections, whose class it does not export. */
interface DriverConnection {
  /** Why it was closed. */
  error?: Error | null
  once: (event: 'close', listener: () => void) => void
  off: (event: 'close', listener: () => void) => void
  writeCommand: (...args: unknown[]) => Promise<void>
}

const guarded = new WeakSet<DriverConnection>()

/**
 * A command that is written to a socket which broke a moment ago never settles: the driver (7.8, 7.9) waits for the
 * socket to drain, and one that is destroyed neither drains nor fails again. Who waits for the command waits for ever,
 * and the driver's own monitor may be among them, so that the database is not found again before the process restarts.
 * Here such a write fails when its connection closes. Can go once the driver does so itself: the test beside this tells.
 */
export const rejectLostWrites = (): void => {
  const driver: { Connection: { prototype: DriverConnection } } = createRequire(import.meta.url)(
    'mongodb/lib/cmap/connection.js',
  )
  const { prototype } = driver.Connection
  if (guarded.has(prototype)) return
  guarded.add(prototype)
  const { writeCommand } = prototype
  prototype.writeCommand = async function (this: DriverConnection, ...args) {
    const closed = Promise.withResolvers<never>()
    const onClose = (): void => closed.reject(this.error)
    this.once('close', onClose)
    try {
      await Promise.race([writeCommand.apply(this, args), closed.promise])
    } finally {
      this.off('close', onClose)
    }
  }
}
