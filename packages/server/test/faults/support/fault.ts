import { test } from 'vitest'
import type { Tally } from './settle.ts'

declare module 'vitest' {
  interface TaskMeta {
    tally?: Tally
  }
}

const LIMIT_MS = 300_000

/** A test of one fault. What it returns goes into the table that `pnpm test:faults` prints. */
export const fault = (title: string, story: () => Promise<Tally>, timeout = LIMIT_MS): void =>
  test.concurrent(title, { timeout }, async ({ task }) => {
    task.meta.tally = await story()
  })
