import { expect, test } from 'vitest'
import { InvalidInput } from '../domain/errors.ts'
import { assertExactNumbers, mayChangeNumbers } from './exact-numbers.ts'

const refusalOf = (json: string): unknown => {
  try {
    return assertExactNumbers(Buffer.from(json))
  } catch (error) {
    return error
  }
}

test.each([
  '{"n":1e400}',
  '[[-1E+999]]',
  `{"n":${'9'.repeat(400)}}`,
  '9007199254740993',
  '[-9007199254740993]',
  '{"id":1152921504606846977}',
  '{"id":12345678901234567890}',
  '{"id":1000000000000000000001}',
])('%s is suspected, and refused', json => {
  expect(mayChangeNumbers(Buffer.from(json))).toBe(true)
  expect(refusalOf(json)).toBeInstanceOf(InvalidInput)
})

test('the place of the number is named, and what was expected there', () => {
  expect(refusalOf('{"data":{"rows":[1,{"n":1e400}]}}')).toMatchObject({
    errors: [
      { loc: ['body', 'data', 'rows', 1, 'n'], msg: 'expected a number of at most 1.8e308', type: 'number' },
    ],
  })
  expect(refusalOf('{"data":{"__proto__":{"n":9007199254740993}}}')).toMatchObject({
    errors: [{ loc: ['body', 'data', '__proto__', 'n'], msg: expect.stringMatching(/digits.*as strings/) }],
  })
})

test.each([
  '{"n":1e300}',
  '{"n":-1e308}',
  '"1e400"',
  '9007199254740991',
  '-9007199254740992',
  '9007199254740994',
  '12345678901234567000',
  '1700000000000000',
  '100000000000000000000',
  '1000000000000000000000',
  '1234500000000000000000000',
  '{"card":"12345678901234567890"}',
  '{"pi":3.14159265358979323846}',
  '\uFEFF{"n":1700000000000000}',
])('%s is left alone', json => {
  expect(refusalOf(json)).toBeUndefined()
})

test('what numbers are made of seldom gives rise to a second look', () => {
  for (const json of ['{"n":123456789012345}', '{"at":1700000000000,"x":1e99}', '{"id":"a-uuid"}'])
    expect(mayChangeNumbers(Buffer.from(json))).toBe(false)
})
