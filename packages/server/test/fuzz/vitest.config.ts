import { fileURLToPath } from 'node:url'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  ssr: { resolve: { conditions: ['@posthorn/source', ...defaultServerConditions] } },
  test: {
    name: 'fuzz',
    include: ['**/*.test.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 300_000,
  },
})
