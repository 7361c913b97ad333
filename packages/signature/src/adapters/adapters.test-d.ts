import type { RequestHandler } from 'express'
import type { FastifyPluginCallback, FastifyRequest } from 'fastify'
import type { Context, Handler } from 'hono'
import { expectTypeOf, test } from 'vitest'
import { webhookHandler as expressHandler } from './express.ts'
import { webhookPlugin } from './fastify.ts'
import { webhookHandler as fetchHandler } from './fetch.ts'
import { webhookHandler as honoHandler } from './hono.ts'

type Events = { type: 'order.paid'; data: { total: number } } | { type: 'user.gone'; data: null }
type Environment = { Bindings: { SECRET: string } }

test('every handler gives events that narrow, and what its framework gives beside them', () => {
  const express = expressHandler<Events>('', (event, request, response) => {
    if (event.type === 'order.paid') expectTypeOf(event.data.total).toBeNumber()
    expectTypeOf(request.ip).toEqualTypeOf<string | undefined>()
    response.sendStatus(204)
  })
  expectTypeOf(express).toEqualTypeOf<RequestHandler>()

  const fastify = webhookPlugin<Events>('/webhooks', '', (event, request) => {
    expectTypeOf(event).toEqualTypeOf<Events>()
    expectTypeOf(request).toEqualTypeOf<FastifyRequest>()
  })
  expectTypeOf(fastify).toEqualTypeOf<FastifyPluginCallback>()

  const hono = honoHandler<Events, Environment>(
    c => c.env.SECRET,
    (_event, c) => {
      expectTypeOf(c).toEqualTypeOf<Context<Environment>>()
      return c.json({})
    },
  )
  expectTypeOf(hono).toEqualTypeOf<Handler<Environment>>()

  const worker = fetchHandler<Events, [{ SECRET: string }]>(
    (_request, env) => env.SECRET,
    (event, request) => Response.json([event, request.url]),
  )
  expectTypeOf(worker).parameters.toEqualTypeOf<[Request, { SECRET: string }]>()
  expectTypeOf(worker).returns.resolves.toEqualTypeOf<Response>()
})

test('a handler takes no secret that may be unset', () => {
  // @ts-expect-error an environment variable may be unset
  fetchHandler(process.env.SECRET, () => {})
})
