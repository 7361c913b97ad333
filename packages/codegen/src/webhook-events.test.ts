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

test('what stands for all events, has no body or another one than JSON is passed over', () => {
  const webhooks = { event: body(bodyOfType({ type: 'string' })), empty: { post: {} }, other: { get: {} } }
  expect(typesOf(webhooks)).toEqual([])
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
