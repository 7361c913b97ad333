import { defaultServerConditions } from 'vite'
import { configDefaults, defineConfig } from 'vitest/config'
import { patience } from '../../scripts/tests/patience.ts'

export default defineConfig({
  // Other packages of the workspace are tested as they are written, not as they were last built.
  ssr: { resolve: { conditions: ['@posthorn/source', ...defaultServerConditions] } },
  test: {
    ...patience,
    name: 'server',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/faults/**', 'test/fuzz/**'],
  },
})
