import { defineConfig } from 'vitest/config'

export default defineConfig({
  ssr: { resolve: { conditions: ['@posthorn/source', 'node', 'import', 'default'] } },
  test: {
    name: 'mocks',
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
