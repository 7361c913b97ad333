import { expect, test } from 'vitest'
import { errorClasses } from '../../src/delivery/send/error-class.ts'
import { attemptErrorOf, deliveryErrorOf } from '../../src/http/error-words.ts'

test('every error class that an attempt can end with is a word of the contract', () => {
  expect(errorClasses.map(attemptErrorOf)).toEqual(errorClasses)
  expect(errorClasses.map(deliveryErrorOf)).toEqual(errorClasses)
})

test('why a delivery ended without an attempt is no error of an attempt', () => {
  expect(deliveryErrorOf('cancelled')).toBe('cancelled')
  expect(attemptErrorOf('cancelled')).toBeNull()
})

test('a word that the contract does not have is left out, also one that every object has', () => {
  expect(deliveryErrorOf('struck_by_lightning')).toBeNull()
  expect(deliveryErrorOf('constructor')).toBeNull()
})
