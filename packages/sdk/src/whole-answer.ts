/**
 * A fetch that is done when the body is there too. The time limit and the retries of an attempt then cover the body;
 * otherwise an answer that stalls half-way would hang for ever.
 */
export function wholeAnswer(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    if (!response.body) return response
    return new Response(await response.arrayBuffer(), response)
  }
}
