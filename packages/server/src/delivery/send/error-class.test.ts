import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errorClasses } from './error-class.ts'

test('the classes are those of the contract', () => {
  const file = new URL('../../../../../spec/schemas/AttemptError.yaml', import.meta.url)
  const listed = readFileSync(file, 'utf8').matchAll(/^ {2}- (\w+)$/gm)
  expect([...listed].map(([, word]) => word)).toEqual([...errorClasses])
})
