import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  ssr: { resolve: { conditions: ['@posthorn/source', ...defaultServerConditions] } },
  test: { name: 'codegen', include: ['src/**/*.test.ts'] },
})
