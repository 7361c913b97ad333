import { Posthorn } from '@posthorn/sdk'
import express from 'express'
import { Hono } from 'hono'
import { setupServer } from 'msw/node'
import { expectTypeOf, test } from 'vitest'
import {
  type MockDelivery,
  type MockPublished,
  type Outcome,
  type ScenarioName,
  setupPosthorn,
  type Target,
  type Trouble,
} from './index.ts'

const mock = setupPosthorn()

interface OrderPaid {
  type: 'order.paid'
  timestamp: string
  data: { orderId: number }
}
interface OrderRefunded {
  type: 'order.refunded'
  timestamp: string
  data: { refundId: string }
}
const typed = setupPosthorn<OrderPaid | OrderRefunded>()

test('the handlers fit msw, and the mock connects the SDK', () => {
  expectTypeOf(setupServer).toBeCallableWith(...mock.handlers)
  expectTypeOf(Posthorn).toBeConstructibleWith(mock)
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

test('your code is a handler of requests, an app of Express or Hono, or a URL', () => {
  expectTypeOf<(request: Request) => Response>().toExtend<Target>()
  expectTypeOf<(request: Request) => Promise<Response>>().toExtend<Target>()
  expectTypeOf(new Hono()).toExtend<Target>()
  expectTypeOf(express()).toExtend<Target>()
  expectTypeOf<URL>().toExtend<Target>()
  expectTypeOf<(request: Request) => string>().not.toExtend<Target>()
  void mock.connect(request => new Response(request.url))
  mock.route('https://a.example', async request => new Response(await request.text()))
  expectTypeOf(mock.connect).returns.resolves.toEqualTypeOf<{ id: string; url: string; secret: string }>()
})

test('publish takes any event, or those of the catalog with the data of each', () => {
  expectTypeOf(mock.publish('anything', { a: 1 })).resolves.toEqualTypeOf<MockPublished>()
  expectTypeOf(typed.publish('order.paid', { orderId: 1 })).resolves.toEqualTypeOf<MockPublished>()
  expectTypeOf(typed.publish('order.refunded')).resolves.toEqualTypeOf<MockPublished>()
  // @ts-expect-error – not in the catalog
  void typed.publish('order.lost')
  // @ts-expect-error – the data of another type
  void typed.publish('order.paid', { refundId: 'r' })
})

test('troubles and scenarios are closed sets', () => {
  expectTypeOf<'duplicate'>().toExtend<Trouble>()
  expectTypeOf<'unlucky'>().not.toExtend<Trouble>()
  expectTypeOf<ScenarioName>().toEqualTypeOf<'failing' | 'rateLimited' | 'slow' | 'unauthorized'>()
})
