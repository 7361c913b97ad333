import type { Document } from './openapi.ts'

/** A document with one of everything that the views rewrite, for tests. */
export const sample = (): Document => ({
  openapi: '3.1.0',
  servers: [{ url: '{origin}/api/v1', variables: { origin: { default: 'http://127.0.0.1:8080' } } }],
  paths: {
    '/apps/{appId}/events': {
      parameters: [{ $ref: '#/components/parameters/AppId' }],
      get: {
        operationId: 'events.list',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', default: 50 } },
          { name: 'cursor', in: 'query', schema: { type: 'string' }, example: 'abc' },
          { name: 'type', in: 'query', schema: { type: 'string' }, example: 'order.paid' },
        ],
        responses: {
          200: {
            description: 'A page',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/EventPage' } } },
          },
        },
      },
      post: {
        operationId: 'events.publish',
        parameters: [{ name: 'Idempotency-Key', in: 'header' }],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/PublishEvent' },
              examples: { paid: { value: { type: 'order.paid' } } },
            },
          },
        },
        responses: {
          202: {
            description: 'Published',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/EventAnswer' } } },
          },
          422: {
            description: 'Refused',
            content: { 'application/problem+json': { schema: { type: 'object' } } },
          },
        },
      },
      delete: { operationId: 'events.delete', responses: { 204: { description: 'Gone' } } },
    },
    '/admin/events': {
      get: {
        operationId: 'admin.events.list',
        parameters: [{ name: 'page', in: 'query' }],
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/NumberedPage' } } } },
        },
      },
    },
    '/organization/events': {
      get: {
        operationId: 'organization.events.list',
        parameters: [{ name: 'page', in: 'query' }],
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/LinkedPage' } } } },
        },
      },
    },
    '/apps/{appId}': {
      parameters: [{ $ref: '#/components/parameters/AppId' }],
      get: {
        operationId: 'platform.apps.get',
        responses: {
          200: {
            content: {
              'application/json': {
                schema: { properties: { success: {}, data: { $ref: '#/components/schemas/App' } } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    parameters: { AppId: { name: 'appId', in: 'path', required: true, schema: { type: 'string' } } },
    schemas: {
      App: { type: 'object' },
      Event: { type: 'object' },
      EventAnswer: {
        allOf: [
          { properties: { success: {} } },
          { properties: { data: { $ref: '#/components/schemas/Event' } } },
        ],
      },
      EventPage: {
        properties: {
          success: {},
          data: { type: 'array', items: { $ref: '#/components/schemas/Event' } },
          pagination: { type: 'object' },
        },
      },
      LinkedPage: { properties: { results: {}, next: {}, previous: {}, count: {} } },
      NumberedPage: { properties: { items: {}, total: {}, page: {}, per_page: {}, pages: {} } },
      PublishEvent: {
        properties: { type: { type: 'string' }, id: { $ref: '#/components/schemas/PublishKey' } },
      },
      PublishKey: { type: 'string' },
    },
    securitySchemes: { appKey: { type: 'http' } },
  },
})
