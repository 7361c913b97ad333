import { setupServer } from 'msw/node'
import type { Answer, AppContract, AppOperationKey } from '../app-contract.ts'
import type { Problem } from '../generated/types.gen.ts'
import { type PosthornMockOptions, setupPosthorn } from '../index.ts'
import { operationSpec } from '../spec/operation-spec.ts'
import { checkAnswer } from './check-answer.ts'

type Data<K extends AppOperationKey> = AppContract[K]['data']

interface CallInput<K extends AppOperationKey> {
  path?: Partial<Data<K>['path']>
  query?: Data<K>['query']
  body?: Data<K>['body']
}

interface Send {
  path?: Record<string, unknown>
  query?: Record<string, unknown>
  headers?: Record<string, string>
  /** As it goes over the wire. */
  text?: string
}

/**
 * A mock behind a real msw server, called over `fetch`. Every answer is held against the contract on its way to the test.
 */
export const startApi = (options: PosthornMockOptions = {}) => {
  const mock = setupPosthorn({ catalog: ['order.paid', 'order.refunded', 'user.created'], ...options })
  const server = setupServer(...mock.handlers)
  server.listen({ onUnhandledFrame: 'error' })

  const send = async (key: AppOperationKey, { path = {}, query = {}, headers = {}, text }: Send = {}) => {
    const { method, path: template } = operationSpec(key)
    const values: Record<string, unknown> = { appId: mock.appId, ...path }
    const url = new URL(
      mock.baseUrl + '/api/v1' + template.replace(/\{(\w+)\}/g, (_, name) => String(values[name])),
    )
    for (const [name, value] of Object.entries(query)) url.searchParams.append(name, String(value))
    const response = await fetch(url, {
      method: method.toUpperCase(),
      headers: { authorization: `Bearer ${mock.apiKey}`, ...headers },
      ...(text !== undefined && { body: text }),
    })
    const answer = await response.text()
    checkAnswer(key, response, answer)
    return { status: response.status, headers: response.headers, body: answer && JSON.parse(answer) }
  }

  const sendJson = <K extends AppOperationKey>(key: K, { path, query, body }: CallInput<K>, headers = {}) =>
    send(key, {
      ...(path && { path: { ...path } }),
      ...(query && { query: { ...query } }),
      ...(body !== undefined && { text: JSON.stringify(body) }),
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    })

  return {
    mock,
    /** Sends anything at all to an operation. */
    send,
    /** Calls an operation that shall succeed. */
    call: async <K extends AppOperationKey>(
      key: K,
      input: CallInput<K> = {},
      headers = {},
    ): Promise<Answer<K>> => {
      const { status, body } = await sendJson(key, input, headers)
      if (status >= 300) throw new Error(`${key} was answered with ${status}: ${JSON.stringify(body)}`)
      return body
    },
    /** Calls an operation that shall be refused. */
    refused: async <K extends AppOperationKey>(
      key: K,
      input: CallInput<K> = {},
      headers = {},
    ): Promise<Problem> => {
      const { status, body } = await sendJson(key, input, headers)
      if (status < 300) throw new Error(`${key} was not refused: ${JSON.stringify(body)}`)
      return body
    },
    [Symbol.dispose]: () => server.close(),
  }
}

export type Api = ReturnType<typeof startApi>

/** An endpoint with what a test does not care about filled in. */
export const anEndpoint = async (
  api: Api,
  change: Partial<AppContract['webhooksCreate']['data']['body']> = {},
) => {
  const body = { url: 'https://shop.example.com/hooks', events: ['*'], ...change }
  return (await api.call('webhooksCreate', { body })).data
}

export const anEvent = async (api: Api, change: Partial<AppContract['eventsPublish']['data']['body']> = {}) =>
  (await api.call('eventsPublish', { body: { type: 'order.paid', data: { orderId: 1 }, ...change } })).data

/** The only delivery of the app. */
export const theDelivery = async (api: Api) => {
  const { data } = await api.call('deliveriesListAll')
  const [delivery] = data
  if (!delivery || data.length > 1) throw new Error(`expected one delivery, got ${data.length}`)
  return delivery
}

/** A clock that stands still until it is moved. */
export const stoppedClock = (start = '2026-11-16T09:30:00.000Z') => {
  let time = Date.parse(start)
  return {
    now: () => new Date(time),
    forward: (seconds: number) => {
      time += seconds * 1000
    },
  }
}
