import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

const known = ['one', 'two']

test('all rows are measured in full unless something else is said', () => {
  expect(readOptions([], known)).toEqual({ quick: false, rows: undefined, runs: undefined })
  const args = ['--quick', '--rows', 'two,one', '--runs', '3']
  expect(readOptions(args, known)).toEqual({ quick: true, rows: ['two', 'one'], runs: 3 })
})

test.each(['0', '1.5', 'many'])('%s is no number of runs', runs => {
  expect(() => readOptions(['--runs', runs], known)).toThrow(`got "${runs}"`)
})

test('a row that does not exist is refused with the names of those that do', () => {
  expect(() => readOptions(['--rows', 'one,three'], known)).toThrow('no row "three"; there are one, two')
  expect(() => readOptions(['--fast'], known)).toThrow('--fast')
})
