import { expect, test } from 'vitest'
import type { EndpointView } from '../../domain/endpoints/endpoint-view.ts'
import { presentCreated, presentUpdated, presentWebhook } from './present-webhook.ts'

const at = new Date('2026-11-16T09:00:00Z')

const endpoint: EndpointView = {
  id: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
  appId: 'shop',
  tenantId: 'acme',
  name: null,
  description: null,
  editionId: null,
  url: 'https://shop.example.com/hooks',
  events: ['order.*'],
  active: true,
  inactiveSince: null,
  pausedAt: null,
  disabledAt: null,
  disabledReason: null,
  timeoutSeconds: 30,
  maxRetries: 5,
  retrySchedule: [60, 300, 900, 3600],
  concurrency: 8,
  rateLimit: null,
  disableAfterSeconds: 432_000,
  signatureScheme: 'hmac',
  headers: { authorization: '***' },
  metadata: {},
  createdAt: at,
  updatedAt: at,
}
const identity = {
  id: endpoint.id,
  url: endpoint.url,
  events: endpoint.events,
  active: true,
}
const time = '2026-11-16T09:00:00.000Z'

test('a created endpoint shows its secret, the time, and of its options those that were given', () => {
  const given = { url: endpoint.url, events: ['order.*'], name: null, headers: { authorization: 'Bearer x' } }
  expect(presentCreated({ ...endpoint, secret: 'whsec_abc' }, given)).toEqual({
    ...identity,
    name: null,
    headers: { authorization: '***' },
    createdAt: time,
    secret: 'whsec_abc',
  })
})

test('a changed endpoint shows when it changed, and neither when it was made nor a secret', () => {
  expect(presentUpdated(endpoint, { rateLimit: null })).toEqual({
    ...identity,
    rateLimit: null,
    updatedAt: time,
  })
  expect(presentUpdated(endpoint, {})).toEqual({ ...identity, updatedAt: time })
})

test('a listed endpoint shows all of its options, and says that it is paused or disabled only when it is', () => {
  const listed = presentWebhook(endpoint)
  expect(listed).toEqual({
    ...identity,
    name: null,
    description: null,
    timeoutSeconds: 30,
    maxRetries: 5,
    retrySchedule: [60, 300, 900, 3600],
    concurrency: 8,
    rateLimit: null,
    disableAfterSeconds: 432_000,
    signatureScheme: 'hmac',
    headers: { authorization: '***' },
    metadata: {},
    createdAt: time,
    updatedAt: time,
  })
  const off = presentWebhook({
    ...endpoint,
    active: false,
    pausedAt: at,
    disabledAt: at,
    disabledReason: 'gone',
  })
  expect(off).toEqual({ ...listed, active: false, pausedAt: time, disabledAt: time, disabledReason: 'gone' })
})
