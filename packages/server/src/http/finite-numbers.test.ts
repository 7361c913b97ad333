import { expect, test } from 'vitest'
import { InvalidInput } from '../domain/errors.ts'
import { assertFinite, mayHoldInfinity } from './finite-numbers.ts'

test.each(['{"n":1e400}', '[[-1E+999]]', `{"n":${'9'.repeat(400)}}`])(
  '%s is suspected, and refused',
  json => {
    expect(mayHoldInfinity(Buffer.from(json))).toBe(true)
    expect(() => assertFinite(JSON.parse(json))).toThrow(InvalidInput)
  },
)

test('the place of the number is named', () => {
  const refused = (() => {
    try {
      return assertFinite(JSON.parse('{"data":{"rows":[1,{"n":1e400}]}}'))
    } catch (error) {
      return error
    }
  })()
  expect(refused).toMatchObject({ errors: [{ loc: ['body', 'data', 'rows', 1, 'n'] }] })
})

test('numbers that fit are left alone, however they are written', () => {
  for (const json of ['{"n":1e300}', '{"n":-1e308}', '"1e400"', '{"n":12345678901234567890}']) {
    expect(() => assertFinite(JSON.parse(json))).not.toThrow()
  }
})
