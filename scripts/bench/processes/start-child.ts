import { fork } from 'node:child_process'
import type { Commands, Question, Reply } from './serve.ts'

export interface Child<Served extends Commands> extends Disposable {
  pid: number
  ask: <Name extends keyof Served & string>(
    name: Name,
    input: Parameters<Served[Name]>[0],
  ) => Promise<Awaited<ReturnType<Served[Name]>>>
}

/** Starts a module that calls `serve` in a process of its own. */
export const startChild = <Served extends Commands>(module: URL): Child<Served> => {
  const child = fork(module, { serialization: 'advanced' })
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  let asked = 0

  child.on('message', (reply: Reply) => {
    const asker = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('error' in reply) asker?.reject(new Error(reply.error))
    else asker?.resolve(reply.result)
  })
  child.on('exit', code => {
    for (const { reject } of waiting.values()) reject(new Error(`${module.pathname} ended with ${code}`))
    waiting.clear()
  })

  return {
    pid: child.pid ?? 0,
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        asked += 1
        // What comes back is what the command made: `Served` is the type of the module's commands.
        waiting.set(asked, { resolve: resolve as (result: unknown) => void, reject })
        const question: Question = { id: asked, name, input }
        child.send(question)
      }),
    [Symbol.dispose]: () => {
      if (child.connected) child.disconnect()
    },
  }
}
