import { defaultServerConditions } from 'vite'
import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  // Other packages of the workspace are tested as they are written, not as they were last built.
  ssr: { resolve: { conditions: ['@posthorn/source', ...defaultServerConditions] } },
  test: {
    name: 'server',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/faults/**', 'test/fuzz/**'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
