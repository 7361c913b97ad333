import { NetworkError } from 'ky'

/**
 * A fetch that is done when the body is there too, and that fails in the same way everywhere.
 *
 * The time limit and the retries of an attempt then cover the body; otherwise an answer that stalls half-way would hang
 * for ever. Every runtime has its own error for a lost connection, and ky does not know those of all.
 */
export function wholeAnswer(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    try {
      const response = await fetch(input, init)
      if (!response.body) return response
      return new Response(await response.arrayBuffer(), response)
    } catch (error) {
      if (!(input instanceof Request) || input.signal.aborted) throw error
      throw new NetworkError(input, { cause: error instanceof Error ? error : new Error(String(error)) })
    }
  }
}
