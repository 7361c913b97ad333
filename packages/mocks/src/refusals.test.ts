import { describe, expect, test } from 'vitest'
import type { AppOperationKey } from './app-contract.ts'
import { operationSpec } from './spec/operation-spec.ts'
import { appOperations } from './testing/check-answer.ts'
import { startApi } from './testing/start-api.ts'

const json = { 'content-type': 'application/json' }
const unknown = {
  webhookId: '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90',
  deliveryId: 91_523_687_186_432,
  replayId: '019a8c20-3b1d-7e58-a2c4-6d0f9b7e1a35',
  eventId: 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
  name: 'no.such',
}

const idsOf = (key: AppOperationKey) =>
  operationSpec(key).parameters.path.filter(({ name }) => name !== 'appId')
const event = { type: 'order.paid', data: {} }
const bodies: Partial<Record<AppOperationKey, unknown>> = {
  webhooksCreate: { url: 'https://shop.example.com', events: ['*'] },
  webhooksUpdate: { name: 'x' },
  replaysCreate: { status: 'all' },
  eventsPublish: event,
  eventsPublishBatch: { events: [event] },
}
/** A body that is right, where one is required to get as far as the ids. */
const bodyFor = (key: AppOperationKey) =>
  bodies[key] === undefined ? {} : { text: JSON.stringify(bodies[key]), headers: json }

describe('every operation', () => {
  test.each(appOperations)('%s wants the API key', async key => {
    using api = startApi()
    for (const authorization of ['', 'Bearer ph_other', 'Basic ph_test']) {
      const { status, headers, body } = await api.send(key, { headers: { authorization } })
      expect(status).toBe(401)
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/)
      expect(body).toMatchObject({
        code: 'unauthenticated',
        success: false,
        requestId: headers.get('x-request-id'),
      })
    }
  })

  test.each(appOperations)('%s wants the scope that the contract names', async key => {
    const [scope, ...more] = operationSpec(key).scopes
    expect(more).toEqual([])
    using api = startApi({ scopes: [] })
    const { status, body } = await api.send(key, { path: unknown })
    expect([status, body.code, body.detail]).toEqual([403, 'forbidden', `The scope ${scope} is missing.`])
  })

  test.each(appOperations)('%s knows no other app', async key => {
    using api = startApi()
    const { status, body } = await api.send(key, { path: { ...unknown, appId: 'other' }, ...bodyFor(key) })
    expect([status, body.code]).toEqual([404, 'not_found'])
  })

  test.each(appOperations)('%s refuses a query parameter that it does not know', async key => {
    using api = startApi()
    const { status, body } = await api.send(key, { path: unknown, query: { colour: 'red' }, ...bodyFor(key) })
    expect(status).toBe(422)
    expect(body.errors).toEqual([expect.objectContaining({ loc: ['query', 'colour'], type: 'unknown' })])
  })

  test.each(appOperations.filter(key => idsOf(key).length > 0))('%s knows no unknown id', async key => {
    using api = startApi()
    const { status, body } = await api.send(key, { path: unknown, ...bodyFor(key) })
    expect([status, body.code]).toEqual([404, 'not_found'])
  })

  test.each(appOperations.filter(key => operationSpec(key).body))(
    '%s wants its body as JSON of a decent size',
    async key => {
      using api = startApi()
      const statusOf = async (text: string, headers: Record<string, string>) =>
        (await api.send(key, { path: unknown, text, headers })).status
      expect(await statusOf('{"half', json)).toBe(400)
      expect(await statusOf('{}', { 'content-type': 'text/plain' })).toBe(415)
      expect(await statusOf('{}', { 'content-type': 'application/json; charset=latin1' })).toBe(415)
      expect(await statusOf(JSON.stringify({ big: 'x'.repeat(5 * 1024 * 1024) }), json)).toBe(413)
      expect(await statusOf('[]', { 'content-type': 'application/json; charset=utf-8' })).toBe(422)
    },
  )
})

test('no body at all is bad input where one is required', async () => {
  using api = startApi()
  for (const headers of [{}, json]) {
    const { status, body } = await api.send('webhooksCreate', { headers })
    expect([status, body.errors[0].loc]).toEqual([422, ['body']])
  }
})

test('a time that is none is bad input', async () => {
  using api = startApi()
  for (const since of ['yesterday', '2016-12-31T23:59:60Z']) {
    const { errors } = await api.refused('eventsList', { query: { since } })
    expect(errors).toEqual([expect.objectContaining({ loc: ['query', 'since'], type: 'format' })])
  }
})

test('an id of the wrong type is bad input where ids are integers', async () => {
  using api = startApi()
  const { status, body } = await api.send('deliveriesGet', { path: { deliveryId: 'abc' } })
  expect(status).toBe(422)
  expect(body.errors).toEqual([{ loc: ['path', 'deliveryId'], msg: 'must be integer', type: 'type' }])
})

test('a parameter that is given twice is refused', async () => {
  using api = startApi()
  const response = await fetch(`${api.mock.baseUrl}/api/v1/apps/app/webhooks?limit=1&limit=2`, {
    headers: { authorization: 'Bearer ph_test' },
  })
  expect(response.status).toBe(422)
})

test('a trailing slash is optional', async () => {
  using api = startApi()
  const response = await fetch(`${api.mock.baseUrl}/api/v1/apps/app/webhooks/`, {
    headers: { authorization: 'Bearer ph_test' },
  })
  expect(response.status).toBe(200)
})

test.each([
  [{ events: ['*'] }, { loc: ['body', 'url'], msg: "must have required property 'url'", type: 'required' }],
  [
    { url: 'https://a.example', events: ['*'], colour: 1 },
    { loc: ['body', 'colour'], msg: 'must NOT have additional properties', type: 'additionalProperties' },
  ],
  [
    { url: 'https://a.example', events: ['order.paid', 3] },
    { loc: ['body', 'events', 1], msg: 'must be string', type: 'type' },
  ],
  [
    { url: 'https://a.example', events: ['*'], rateLimit: { limit: 1, perSeconds: 7 } },
    {
      loc: ['body', 'rateLimit', 'perSeconds'],
      msg: 'must be equal to one of the allowed values: 1, 60',
      type: 'enum',
    },
  ],
])('bad input names the place and the rule: %j', async (wrong, problem) => {
  using api = startApi()
  const { status, body } = await api.send('webhooksCreate', { headers: json, text: JSON.stringify(wrong) })
  expect([status, body.errors]).toEqual([422, [problem]])
  expect(body.detail).toBe(`${problem.loc.join('.')}: ${problem.msg}`)
})
