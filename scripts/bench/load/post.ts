import { type Dispatcher, Pool } from 'undici'

export interface Answer {
  status: number
  body: string
}

export type Post = (path: string, headers: Record<string, string>, body: Buffer) => Promise<Answer>

class Exchange implements Dispatcher.DispatchHandler {
  readonly #resolve: (answer: Answer) => void
  readonly #reject: (error: Error) => void
  #status = 0
  #body = ''

  constructor(resolve: (answer: Answer) => void, reject: (error: Error) => void) {
    this.#resolve = resolve
    this.#reject = reject
  }

  onRequestStart(): void {}

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#body += chunk.toString()
  }

  onResponseEnd(): void {
    this.#resolve({ status: this.#status, body: this.#body })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#reject(error)
  }
}

/** Posts through undici's dispatcher itself, its quickest door, over at most so many kept connections. */
export const createPost = (origin: string, connections: number): Post & Disposable => {
  const pool = new Pool(origin, { connections, pipelining: 1 })
  const post: Post = (path, headers, body) =>
    new Promise((resolve, reject) => {
      pool.dispatch({ method: 'POST', path, headers, body, blocking: false }, new Exchange(resolve, reject))
    })
  return Object.assign(post, { [Symbol.dispose]: () => void pool.destroy() })
}
