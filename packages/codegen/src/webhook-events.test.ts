import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { generateTypes } from './generate-types.ts'
import { readOpenApi } from './read-openapi.ts'
import { complaintsOf } from './testing/compiles.ts'
import { webhookEvents } from './webhook-events.ts'

const body = (schema: object) => ({ post: { requestBody: { content: { 'application/json': { schema } } } } })
const bodyOfType = (type: object) => ({ type: 'object', properties: { type, data: { type: 'object' } } })
const typesOf = (webhooks: object, schemas: object = {}) =>
  webhookEvents({ webhooks, components: { schemas } }).events.map(({ type, covers }) => [type, covers])

test('a body whose type is one word is a whole body, also when it is referred to or one of several', () => {
  const webhooks = {
    constant: body(bodyOfType({ const: 'order.paid' })),
    listed: body(bodyOfType({ enum: ['order.lost'] })),
    referred: body({ $ref: '#/components/schemas/Gone' }),
    several: body({ oneOf: [{ $ref: '#/components/schemas/Gone2' }, bodyOfType({ const: 'user.new' })] }),
  }
  const schemas = { Gone: bodyOfType({ const: 'user.gone' }), Gone2: bodyOfType({ const: 'user.gone2' }) }
  expect(typesOf(webhooks, schemas)).toEqual([
    ['order.paid', 'body'],
    ['order.lost', 'body'],
    ['user.gone', 'body'],
    ['user.gone2', 'body'],
    ['user.new', 'body'],
  ])
})

test('a body without a type is the data of the event that the webhook is named after', () => {
  const webhooks = { 'order.paid': body({ type: 'object', properties: { total: { type: 'number' } } }) }
  expect(typesOf(webhooks)).toEqual([['order.paid', 'data']])
})

test('a type stands in a part of allOf, or is referred to itself, at any depth', () => {
  const named = (type: object) => ({
    allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { type } }],
  })
  const webhooks = {
    paid: body(named({ const: 'order.paid' })),
    lost: body({ allOf: [named({ $ref: '#/components/schemas/Lost' }), { title: 'Lost' }] }),
    anything: body({ allOf: [{ $ref: '#/components/schemas/Envelope' }] }),
    'order.new': body({ allOf: [{ properties: { total: { type: 'number' } } }] }),
  }
  const schemas = { Envelope: bodyOfType({ type: 'string' }), Lost: { enum: ['order.lost'] } }
  expect(typesOf(webhooks, schemas)).toEqual([
    ['order.paid', 'body'],
    ['order.lost', 'body'],
    ['order.new', 'data'],
  ])
})

test('an envelope that is made one event by allOf becomes a type that narrows', async () => {
  const envelope = {
    type: 'object',
    required: ['type', 'timestamp', 'data'],
    properties: { type: { type: 'string' }, timestamp: { type: 'string' }, data: { type: 'object' } },
  }
  const eventOf = (type: string, properties: object) =>
    body({
      allOf: [
        { $ref: '#/components/schemas/Envelope' },
        { properties: { type: { const: type }, data: { type: 'object', required: ['id'], properties } } },
      ],
    })
  const webhooks = {
    paid: eventOf('order.paid', { id: { type: 'integer' } }),
    gone: eventOf('user.gone', { id: { type: 'string' } }),
  }
  const definitions = webhookEvents({ webhooks, components: { schemas: { Envelope: envelope } } })
  const types = await generateTypes(definitions, { name: 'Events', source: 'a test' })
  const program = `
    import type { Events } from './events.ts'
    declare const event: Events
    if (event.type === 'order.paid') { const id: number | undefined = event.data.id }
    else { const gone: 'user.gone' = event.type; const id: string | undefined = event.data.id }`
  expect(await complaintsOf(types, program)).toBe('')
})

test('references are followed at each step, and those that go in a circle end', () => {
  const ref = (pointer: string) => ({ $ref: `#/components/${pointer}` })
  const document = {
    webhooks: {
      paid: ref('pathItems/order~1paid'),
      lost: { post: { requestBody: ref('requestBodies/Lost%20order') } },
      circle: ref('pathItems/circle'),
      recursive: body(ref('schemas/Either')),
      nowhere: ref('pathItems/nowhere'),
    },
    components: {
      pathItems: { 'order/paid': body(ref('schemas/Paid')), circle: ref('pathItems/circle') },
      requestBodies: { 'Lost order': body(bodyOfType({ const: 'order.lost' })).post.requestBody },
      schemas: {
        Paid: bodyOfType({ const: 'order.paid' }),
        Either: { oneOf: [ref('schemas/Either'), bodyOfType({ const: 'user.new' })] },
      },
    },
  }
  expect(webhookEvents(document).events.map(({ type }) => type)).toEqual([
    'order.paid',
    'order.lost',
    'user.new',
  ])
})

test.each(['application/json; charset=utf-8', 'application/cloudevents+json', 'Application/JSON'])(
  'a body of %s is JSON',
  name => {
    const content = { 'text/plain': {}, [name]: { schema: bodyOfType({ const: 'order.paid' }) } }
    expect(typesOf({ paid: { post: { requestBody: { content } } } })).toEqual([['order.paid', 'body']])
  },
)

test('what stands for all events, has no body or another one than JSON is passed over', () => {
  const webhooks = {
    event: body(bodyOfType({ type: 'string' })),
    empty: { post: {} },
    other: { get: {} },
    text: { post: { requestBody: { content: { 'text/plain': { schema: {} } } } } },
    paid: body(bodyOfType({ const: 'order.paid' })),
  }
  expect(typesOf(webhooks)).toEqual([['order.paid', 'body']])
})

test('webhooks of which none describes an event are refused, an empty section is not', () => {
  expect(() => typesOf({ event: body(bodyOfType({ type: 'string' })), empty: { post: {} } })).toThrow(
    'None of the webhooks (event, empty) describes an event',
  )
  expect(typesOf({})).toEqual([])
})

test('a document without webhooks is refused', () => {
  expect(() => webhookEvents({ openapi: '3.1.0', paths: {} })).toThrow('no webhooks section')
})

test('a contract of many files becomes types that narrow', async () => {
  const contract = fileURLToPath(new URL('../../../spec/openapi.yaml', import.meta.url))
  const types = await generateTypes(await readOpenApi(contract), {
    name: 'PosthornEvents',
    source: 'openapi.yaml',
  })
  const program = `
    import type { PosthornEvents } from './events.ts'
    declare const event: PosthornEvents
    if (event.type === 'posthorn.ping') { const id: string = event.data.webhookId }
    if (event.type === 'posthorn.delivery.exhausted') { const n: number = event.data.deliveryId }`
  expect(await complaintsOf(types, program)).toBe('')
})

test('a document that is not there is an error that names it', async () => {
  await expect(readOpenApi('nowhere.yaml')).rejects.toThrow('nowhere.yaml')
})
