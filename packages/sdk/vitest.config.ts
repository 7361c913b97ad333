import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'sdk',
    include: ['src/**/*.test.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
    typecheck: {
      enabled: true,
      checker: 'tsc',
      tsconfig: './tsconfig.test.json',
      include: ['src/**/*.test-d.ts'],
    },
  },
})
