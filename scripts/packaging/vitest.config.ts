import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'packaging', include: ['**/*.test.ts'], testTimeout: 30_000 } })
