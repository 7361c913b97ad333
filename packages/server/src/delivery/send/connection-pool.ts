import { Connection, type ConnectionOptions } from './connection.ts'

export interface PoolLimits {
  /** Idle connections kept for one origin. */
  idlePerOrigin: number
  /** Idle connections kept in all. */
  idle: number
}

/**
 * Connections by origin, the most recently used first. It bounds what is kept, not what is open: that is bounded by how
 * many attempts the caller runs. A bound per origin would let one slow endpoint hold up its neighbours on the same host.
 */
export class ConnectionPool {
  readonly #options: ConnectionOptions
  readonly #limits: PoolLimits
  readonly #open = new Set<Connection>()
  /** An origin has an entry only while it has something idle: there may be tens of thousands of them. */
  readonly #idle = new Map<string, Connection[]>()
  #idleCount = 0
  #closed = false

  constructor(options: ConnectionOptions, limits: PoolLimits) {
    this.#options = options
    this.#limits = limits
  }

  get origins(): number {
    return this.#idle.size
  }

  get open(): number {
    return this.#open.size
  }

  /** An idle connection or, when there is none, a new one. */
  take(origin: string): Connection {
    const siblings = this.#idle.get(origin)
    const connection = siblings?.pop()
    if (siblings === undefined || connection === undefined) return this.takeNew(origin)
    if (siblings.length === 0) this.#idle.delete(origin)
    this.#idleCount -= 1
    return connection
  }

  takeNew(origin: string): Connection {
    const connection = new Connection(origin, this.#options, closed => this.#onClosed(closed))
    if (this.#closed) void connection.destroy()
    else this.#open.add(connection)
    return connection
  }

  /** Keeps a connection for the next request. Beyond the limits it is closed: those kept longer are the ones in use. */
  giveBack(connection: Connection): void {
    connection.used = true
    const siblings = this.#idle.get(connection.origin)
    const isFull =
      this.#idleCount >= this.#limits.idle || (siblings?.length ?? 0) >= this.#limits.idlePerOrigin
    if (isFull || this.#closed) return this.discard(connection)
    if (siblings === undefined) this.#idle.set(connection.origin, [connection])
    else siblings.push(connection)
    this.#idleCount += 1
  }

  /** Ends a connection that cannot be used again. */
  discard(connection: Connection): void {
    this.#open.delete(connection)
    void connection.destroy()
  }

  /** Ends every connection, also those that are carrying an attempt, and keeps none from now on. */
  async close(): Promise<void> {
    this.#closed = true
    const all = [...this.#open]
    this.#open.clear()
    this.#idle.clear()
    this.#idleCount = 0
    await Promise.all(all.map(connection => connection.destroy()))
  }

  /** A connection in use is its attempt's affair: undici opens it anew or fails the attempt. */
  #onClosed(connection: Connection): void {
    const siblings = this.#idle.get(connection.origin)
    const place = siblings?.indexOf(connection) ?? -1
    if (siblings === undefined || place === -1) return
    siblings.splice(place, 1)
    if (siblings.length === 0) this.#idle.delete(connection.origin)
    this.#idleCount -= 1
    this.discard(connection)
  }
}
