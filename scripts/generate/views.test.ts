import { expect, test } from 'vitest'
import { clientView, isEnveloped, notesExtension } from './client-view.ts'
import { basePath, operations } from './openapi.ts'
import { sample } from './sample.ts'
import { serverView } from './server-view.ts'
import { onlySurface } from './surface.ts'

const ids = (doc: Parameters<typeof operations>[0]) =>
  [...operations(doc)].map(({ operation }) => operation.operationId)

test('a surface keeps its operations, what they refer to, and the security schemes', () => {
  const app = onlySurface(sample(), 'app')
  expect(ids(app)).toEqual(['events.list', 'events.publish', 'events.delete'])
  expect(Object.keys(app.components?.['schemas'] ?? {})).toEqual([
    'Event',
    'EventAnswer',
    'EventPage',
    'PublishEvent',
    'PublishKey',
  ])
  const platform = onlySurface(sample(), 'platform')
  expect(Object.keys(platform.paths)).toEqual(['/apps/{appId}'])
  expect(Object.keys(platform.components?.['schemas'] ?? {})).toEqual(['App'])
  expect(platform.components?.['securitySchemes']).toEqual(sample().components?.['securitySchemes'])
})

test('a view leaves its source as it was', () => {
  const source = sample()
  clientView(source, 'app')
  serverView(source)
  expect(source).toEqual(sample())
})

test('the app is a parameter of the platform, and none of the app surface', () => {
  expect(clientView(sample(), 'app').paths['/apps/{appId}/events']?.parameters).toEqual([])
  expect(clientView(sample(), 'platform').paths['/apps/{appId}']?.parameters).toHaveLength(1)
})

test('successes lose their envelope, problems stay', () => {
  const events = clientView(sample(), 'app').paths['/apps/{appId}/events']
  expect(events?.post?.responses['202']).toEqual({
    description: 'Published',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Event' } } },
  })
  expect(events?.post?.responses['422']).toEqual(
    sample().paths['/apps/{appId}/events']?.post?.responses['422'],
  )
  expect(events?.delete?.responses['204']).toEqual({ description: 'Gone' })
  expect(events?.get?.responses['200']?.content?.['application/json']?.schema).toMatchObject({
    required: ['data', 'pagination'],
    properties: { data: { type: 'array' }, pagination: { type: 'object' } },
  })
})

test('a success without data is refused', () => {
  const doc = sample()
  Object.assign(doc.components?.['schemas'] ?? {}, { EventAnswer: { properties: { success: {} } } })
  expect(() => clientView(doc, 'app')).toThrow(/events\.publish/)
})

test('notes say where a publish has its idempotency key, how lists go on, and what examples give', () => {
  const notes = (surface: Parameters<typeof clientView>[1]) =>
    [...operations(clientView(sample(), surface))].map(({ operation }) => operation[notesExtension])
  expect(notes('app')).toEqual([
    { pages: 'cursor', example: { type: 'order.paid' } },
    { idempotencyKey: { name: 'id' }, example: { type: 'order.paid' } },
    {},
  ])
  expect(notes('admin')).toEqual([{ pages: 'numbered' }])
  expect(notes('organization')).toEqual([{ pages: 'linked' }])
})

test('a surface without envelopes keeps its answers as they are', () => {
  expect(isEnveloped(sample(), 'app')).toBe(true)
  expect(isEnveloped(sample(), 'admin')).toBe(false)
  expect(clientView(sample(), 'admin').paths['/admin/events']?.get?.responses).toEqual(
    sample().paths['/admin/events']?.get?.responses,
  )
})

test('a surface with envelopes on some of its answers is refused', () => {
  const doc = sample()
  Object.assign(doc.components?.['schemas'] ?? {}, { EventAnswer: { properties: { id: {} } } })
  expect(() => isEnveloped(doc, 'app')).toThrow('app: some answers have an envelope')
})

test('two parameters of the same name are refused: they could not lie flat', () => {
  const doc = sample()
  Object.assign(doc.components?.['schemas'] ?? {}, { PublishEvent: { properties: { type: {} } } })
  doc.paths['/apps/{appId}/events']?.post?.parameters?.push({ name: 'type', in: 'query' })
  expect(() => clientView(doc, 'app')).toThrow('events.publish: two parameters have the name "type"')
})

test('to a handler, a query parameter with a default is always there, and a header is in lower case', () => {
  const events = serverView(sample()).paths['/apps/{appId}/events']
  expect(events?.get?.parameters?.[0]).toMatchObject({ name: 'limit', required: true })
  expect(events?.post?.parameters?.[0]).toMatchObject({ name: 'idempotency-key' })
})

test('the base path is that of the server, without its origin', () => {
  expect(basePath(sample())).toBe('/api/v1')
})
