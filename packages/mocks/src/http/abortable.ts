type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

/** Rejects as `fetch` does when its caller gives up, before or while it answers. */
export const abortable =
  (answer: Fetch): Fetch =>
  async (input, init) => {
    const request = new Request(input, init)
    const { signal } = request
    signal.throwIfAborted()
    return await Promise.race([answer(request), aborted(signal)])
  }
