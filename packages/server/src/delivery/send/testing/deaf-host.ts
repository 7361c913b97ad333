import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Worker } from 'node:worker_threads'

/** Listens, and from then on does nothing: nobody takes connections off the queue. */
const listener = `
const { parentPort } = require('node:worker_threads')
const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  parentPort.postMessage(server.address().port)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})`

const FILL = 8
const FULL_MS = 300

/** A host whose queue of connections is full, so that a further one is never answered. */
export const startDeafHost = async (): Promise<AsyncDisposable & { url: string }> => {
  const worker = new Worker(listener, { eval: true })
  const [port] = await once(worker, 'message')
  const sockets: Socket[] = []
  const dispose = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    await worker.terminate()
  }
  for (let number = 0; number < FILL; number += 1) {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    sockets.push(socket)
    const full = AbortSignal.timeout(FULL_MS)
    const isConnected = await once(socket, 'connect', { signal: full }).then(
      () => true,
      () => false,
    )
    if (!isConnected) return { url: `http://127.0.0.1:${port}/`, [Symbol.asyncDispose]: dispose }
  }
  await dispose()
  throw new Error(`${FILL} connections did not fill the queue`)
}
