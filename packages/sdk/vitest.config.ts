import { defineConfig } from 'vitest/config'
import { patience } from '../../scripts/tests/patience.ts'

export default defineConfig({
  test: {
    ...patience,
    name: 'sdk',
    include: ['src/**/*.test.ts'],
    restoreMocks: true,
    typecheck: {
      enabled: true,
      checker: 'tsc',
      tsconfig: './tsconfig.test.json',
      include: ['src/**/*.test-d.ts'],
    },
  },
})
