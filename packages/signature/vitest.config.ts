import { defineConfig } from 'vitest/config'
import { nestjsRecipe } from './src/testing/nestjs-recipe.ts'
import { patience } from '../../scripts/tests/patience.ts'

export default defineConfig({
  plugins: [nestjsRecipe()],
  // For the decorators of NestJS.
  oxc: { decorator: { legacy: true } },
  test: {
    ...patience,
    name: 'signature',
    include: ['src/**/*.test.ts'],
    typecheck: {
      enabled: true,
      checker: 'tsc',
      tsconfig: './tsconfig.test.json',
      include: ['src/**/*.test-d.ts'],
    },
  },
})
