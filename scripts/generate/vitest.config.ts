import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'generate', include: ['**/*.test.ts'], testTimeout: 30_000 } })
