import type { EventEmitter } from 'node:events'
import { isIP, Socket } from 'node:net'
import { type buildConnector, Client } from 'undici'
import type { Stage } from './classify-failure.ts'

export interface ConnectionOptions {
  connect: buildConnector.connector
  keepAliveMs: number
  maxHeaderBytes: number
}

const nothing = (): void => {}

/**
 * One HTTP/1.1 connection to one origin, carrying one request at a time. It is a whole undici `Client` rather than a place
 * in undici's `Pool`, because what is asked of it needs to know which socket a request is on: a deadline ends that socket in
 * whatever stage it is, and only a connection that was used before may be stale.
 */
export class Connection {
  readonly origin: string
  readonly client: Client
  stage: Stage = 'resolving'
  /** Whether it has carried a request before. */
  used = false
  #socket: Socket | undefined

  constructor(origin: string, options: ConnectionOptions, onClosed: (connection: Connection) => void) {
    this.origin = origin
    this.client = new Client(origin, {
      connect: (target, callback) => this.#open(options.connect, target, callback),
      // The sender's own deadline covers every stage.
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: options.keepAliveMs,
      keepAliveMaxTimeout: options.keepAliveMs,
      keepAliveTimeoutThreshold: 1_000,
      maxHeaderSize: options.maxHeaderBytes,
      pipelining: 1,
    })
    this.client.on('disconnect', () => onClosed(this))
    // undici reports here what went wrong inside of it; without a listener that would end the process.
    const events: EventEmitter = this.client
    events.on('error', nothing)
  }

  /** Ends the connection and fails the attempt that it carries, if any. Resolves when the socket is closed. */
  destroy(): Promise<void> {
    const closed = this.client.destroy()
    // undici would let a socket that is still connecting live until the system gives it up.
    this.#socket?.destroy()
    return closed
  }

  #open(
    connect: buildConnector.connector,
    target: buildConnector.Options,
    callback: buildConnector.Callback,
  ): void {
    this.stage = isIP(target.hostname) === 0 ? 'resolving' : 'connecting'
    const socket: unknown = connect(target, (...outcome) => {
      if (outcome[0] === null) this.stage = 'waiting'
      callback(...outcome)
    })
    if (!(socket instanceof Socket)) return
    this.#socket = socket
    socket.once('lookup', () => {
      this.stage = 'connecting'
    })
    if (target.protocol === 'https:') {
      socket.once('connect', () => {
        this.stage = 'securing'
      })
    }
  }
}
