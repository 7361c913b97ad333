import { expect, test } from 'vitest'
import { generateTypes } from './generate-types.ts'
import { complaintsOf } from './testing/compiles.ts'
import { webhookEvents } from './webhook-events.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const dataOf = (properties: object) => ({ type: 'object', required: Object.keys(properties), properties })
const typed = (type: string, data: object) => ({
  type: 'object',
  required: ['type', 'data'],
  properties: { type: { const: type }, data },
})
const envelope = {
  type: 'object',
  required: ['type', 'timestamp', 'data'],
  properties: { type: { type: 'string' }, timestamp: { type: 'string' }, data: { type: 'object' } },
}
const schemas = {
  Envelope: envelope,
  Paid: typed('order.paid', dataOf({ total: { type: 'number' } })),
  Gone: typed('user.gone', dataOf({ userId: { type: 'string' } })),
  Both: { anyOf: [ref('Paid'), ref('Gone')] },
  PaidBody: { allOf: [ref('Envelope'), { properties: { data: dataOf({ total: { type: 'number' } }) } }] },
  GoneBody: { allOf: [ref('Envelope'), { properties: { data: dataOf({ userId: { type: 'string' } }) } }] },
}
const eventsOf = (schema: object) =>
  webhookEvents({
    webhooks: { event: { post: { requestBody: { content: { 'application/json': { schema } } } } } },
    components: { schemas },
  })

const mapping = { 'order.paid': '#/components/schemas/PaidBody', 'user.gone': 'GoneBody' }

test.each([
  {
    how: 'oneOf in a part of allOf',
    schema: { allOf: [ref('Envelope'), { oneOf: [ref('Paid'), ref('Gone')] }] },
  },
  { how: 'anyOf behind a reference', schema: { allOf: [ref('Envelope'), { allOf: [ref('Both')] }] } },
  { how: 'oneOf beside properties', schema: { ...envelope, oneOf: [ref('Paid'), ref('Gone')] } },
  {
    how: 'a discriminator',
    schema: {
      oneOf: [ref('PaidBody'), ref('GoneBody')],
      discriminator: { propertyName: 'type', mapping },
    },
  },
])('an envelope made one of several events by $how becomes types that narrow', async ({ schema }) => {
  const definitions = eventsOf(schema)
  expect(definitions.events.map(({ type }) => type)).toEqual(['order.paid', 'user.gone'])
  const types = await generateTypes(definitions, { name: 'Events', source: 'a test' })
  const program = `
    import type { Events, OrderPaidEvent, UserGoneEvent } from './events.ts'
    declare const event: Events
    const at: string = event.timestamp
    if (event.type === 'order.paid') {
      const paid: OrderPaidEvent = event
      const total: number = event.data.total
    } else {
      const gone: 'user.gone' = event.type
      const userId: string = event.data.userId
    }
    // @ts-expect-error there is no such event
    event.type === 'order.lost'`
  expect(await complaintsOf(types, program)).toBe('')
})

test('a body whose type is one of several words is an event of each', async () => {
  const definitions = eventsOf({
    ...envelope,
    properties: { ...envelope.properties, type: { enum: ['a.b', 'c.d'] } },
  })
  const types = await generateTypes(definitions, { name: 'Events', source: 'a test' })
  const program = `
    import type { ABEvent, Events } from './events.ts'
    declare const event: Events
    if (event.type === 'a.b') { const first: ABEvent = event } else { const second: 'c.d' = event.type }`
  expect(await complaintsOf(types, program)).toBe('')
})

test('one event whose data may be of several kinds stays one', () => {
  const data = { oneOf: [dataOf({ iban: { type: 'string' } }), dataOf({ card: { type: 'string' } })] }
  expect(eventsOf(data).events).toMatchObject([{ type: 'event', covers: 'data', schema: data }])
  const paid = { allOf: [typed('order.paid', {}), data] }
  expect(eventsOf(paid).events).toMatchObject([{ type: 'order.paid', covers: 'body', schema: paid }])
})

test('what has nothing to do with the type stays open', () => {
  const kinds = { oneOf: [dataOf({ iban: { type: 'string' } }), dataOf({ card: { type: 'string' } })] }
  const { events } = eventsOf({ allOf: [ref('Envelope'), ref('Both'), kinds], anyOf: kinds.oneOf })
  expect(events.map(({ type }) => type)).toEqual(['order.paid', 'user.gone'])
  expect(events[0]?.schema.allOf).toContainEqual(kinds)
})

test('without a mapping a discriminator gives the names of the schemas', () => {
  const schema = { oneOf: [ref('PaidBody'), ref('GoneBody')], discriminator: { propertyName: 'type' } }
  expect(eventsOf(schema).events.map(({ type }) => type)).toEqual(['PaidBody', 'GoneBody'])
})

test('an event that two webhooks describe alike is one', () => {
  const body = (schema: object) => ({
    post: { requestBody: { content: { 'application/json': { schema } } } },
  })
  const webhooks = { all: body(ref('Both')), paid: body(ref('Paid')) }
  const { events } = webhookEvents({ webhooks, components: { schemas } })
  expect(events.map(({ type }) => type)).toEqual(['order.paid', 'user.gone'])
})

test('a choice that refers to nothing is an error that names it', () => {
  expect(() => eventsOf({ oneOf: [ref('Paid'), ref('Nowhere')] })).toThrow('#/components/schemas/Nowhere')
})
