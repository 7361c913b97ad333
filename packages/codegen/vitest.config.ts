import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { patience } from '../../scripts/tests/patience.ts'

export default defineConfig({
  ssr: { resolve: { conditions: ['@posthorn/source', ...defaultServerConditions] } },
  test: { ...patience, name: 'codegen', include: ['src/**/*.test.ts'] },
})
