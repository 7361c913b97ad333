import { defineConfig } from 'vitest/config'
import { patience } from '../tests/patience.ts'

export default defineConfig({ test: { ...patience, name: 'packaging', include: ['**/*.test.ts'] } })
