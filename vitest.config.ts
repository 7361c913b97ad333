import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      'packages/*/vitest.config.ts',
      'packages/*/test/browser/vitest.config.ts',
      'packages/server/test/faults/vitest.config.ts',
      'packages/server/test/fuzz/vitest.config.ts',
      'scripts/*/vitest.config.ts',
      'spec/vitest.config.ts',
    ],
    reporters: ['default', './scripts/tests/summary-reporter.ts'],
  },
})
