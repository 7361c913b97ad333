const FIRST_PAUSE_MS = 10
const LONGEST_PAUSE_MS = 80

/** Asks again and again, less and less often, until there is an answer. @throws after `withinMs` without one */
export const eventually = async <Result>(
  ask: () => Promise<Result | undefined | false>,
  what: string,
  withinMs = 40_000,
): Promise<Result> => {
  const deadline = performance.now() + withinMs
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)) {
    const answer = await ask()
    if (answer !== undefined && answer !== false) return answer
    if (performance.now() > deadline) throw new Error(`Waited ${withinMs} ms in vain for ${what}`)
    await new Promise(resolve => setTimeout(resolve, pauseMs))
  }
}
