export const say = (...lines: string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Says what is being done, and how long it took. */
export const step = async <Result>(title: string, work: () => Promise<Result>): Promise<Result> => {
  const startedAt = performance.now()
  say(`→ ${title} …`)
  const result = await work()
  say(`✓ ${title} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`)
  return result
}
