import { type TestContext, test } from 'vitest'
import type { Tally } from './settle.ts'

declare module 'vitest' {
  interface TaskMeta {
    tally?: Tally
  }
}

interface FaultOptions {
  timeout?: number
  /** Whether nothing else may run beside it. */
  alone?: boolean
}

const LIMIT_MS = 300_000

/** A test of one fault. What it returns goes into the table that `pnpm test:faults` prints. */
export const fault = (
  title: string,
  story: (context: TestContext) => Promise<Tally>,
  { timeout = LIMIT_MS, alone = false }: FaultOptions = {},
): void => {
  const add = alone ? test : test.concurrent
  add(title, { timeout }, async context => {
    context.task.meta.tally = await story(context)
  })
}
