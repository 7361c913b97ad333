import { fileURLToPath } from 'node:url'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

/** What the ordinary suite runs of them: less than a minute. `pnpm test:faults` runs all. */
const SHORT = ['judgements.test.ts', 'kill-publishing.test.ts']

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  ssr: { resolve: { conditions: ['@posthorn/source', ...defaultServerConditions] } },
  test: {
    name: 'faults',
    include: process.env.TEST_FAULTS === 'all' ? ['*.test.ts'] : SHORT,
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // Every test starts several processes.
    fileParallelism: false,
    maxConcurrency: 3,
    reporters: ['default', './support/tally-reporter.ts'],
  },
})
