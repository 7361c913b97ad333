import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

const known = ['one', 'two']

test('all rows are measured in full unless something else is said', () => {
  expect(readOptions([], known)).toEqual({ quick: false, rows: undefined })
  expect(readOptions(['--quick', '--rows', 'two,one'], known)).toEqual({ quick: true, rows: ['two', 'one'] })
})

test('a row that does not exist is refused with the names of those that do', () => {
  expect(() => readOptions(['--rows', 'one,three'], known)).toThrow('no row "three"; there are one, two')
  expect(() => readOptions(['--fast'], known)).toThrow('--fast')
})
