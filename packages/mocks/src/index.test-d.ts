import { setupServer } from 'msw/node'
import { expectTypeOf, test } from 'vitest'
import { type MockDelivery, type Outcome, setupPosthorn } from './index.ts'

const mock = setupPosthorn()

test('the handlers fit msw, and connect the SDK', () => {
  expectTypeOf(setupServer).toBeCallableWith(...mock.handlers)
  expectTypeOf(mock.baseUrl).toBeString()
})

test('an outcome is a status code, an error of the contract, or either with more', () => {
  expectTypeOf<204>().toExtend<Outcome>()
  expectTypeOf<'timeout'>().toExtend<Outcome>()
  expectTypeOf<{ statusCode: 500; body: 'broken' }>().toExtend<Outcome>()
  expectTypeOf<'broken'>().not.toExtend<Outcome>()
  expectTypeOf(mock.settle).returns.resolves.toEqualTypeOf<MockDelivery>()
  // @ts-expect-error – an option that does not exist
  setupPosthorn({ apikey: 'x' })
})
