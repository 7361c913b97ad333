import { Socket } from 'node:net'

/**
 * Preloaded: the process dies as soon as it sends a body whose key begins with "poison". The bytes pass on their way to and
 * from the database too; only as a request's body they come by themselves.
 */
const POISON = '"key":"poison'
const write = Reflect.get(Socket.prototype, 'write')

Socket.prototype.write = function (this: Socket, ...given: unknown[]): boolean {
  const [chunk] = given
  const text = typeof chunk === 'string' || chunk instanceof Uint8Array ? Buffer.from(chunk).toString() : ''
  if (text.startsWith('{"') && text.includes(POISON)) process.kill(process.pid, 'SIGKILL')
  return Reflect.apply(write, this, given) as boolean
}
