import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Tests wait for processes and for time more than they compute.
    maxWorkers: '100%',
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
