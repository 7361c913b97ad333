import { expect, test } from 'vitest'
import { sourceText } from './source-text.ts'

test.each([
  ['a', "'a'"],
  ["it's", String.raw`'it\'s'`],
  ['say "a"', `'say "a"'`],
  ['a\\b\n', String.raw`'a\\b\n'`],
  [null, 'null'],
  [{}, '{}'],
  [[], '[]'],
  [{ events: ['*'], 'content-type': 1 }, "{ events: ['*'], 'content-type': 1 }"],
])('%j', (value, text) => {
  expect(sourceText(value)).toBe(text)
})

test('what is too long for a line gets one a part', () => {
  expect(sourceText({ url: 'x'.repeat(80), events: ['*'] })).toBe(
    `{\n  url: '${'x'.repeat(80)}',\n  events: ['*'],\n}`,
  )
})
