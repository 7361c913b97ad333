import type { WebhookEndpointCreate } from '../generated/types.gen.ts'
import { Problem } from '../http/problem.ts'
import type { Mock } from '../mock.ts'
import { jsonCheck } from '../spec/schema-check.ts'
import { createEndpoint } from '../webhooks/create-endpoint.ts'
import { assertTarget, isUrl, type Target } from './target.ts'

/**
 * The endpoint that `connect` makes: as over the API, with everything optional. Without `url` it has one of its own, without
 * `events` it takes all, without `secret` it gets one.
 *
 * @example
 * ```ts
 * await mock.connect(app, { url: 'https://shop.example.com/hooks', events: ['order.*'], secret })
 * ```
 */
export type ConnectOptions = Partial<WebhookEndpointCreate>

/**
 * An endpoint whose requests go to your code.
 *
 * @example
 * ```ts
 * const { id, secret }: ConnectedEndpoint = await mock.connect(app)
 * ```
 */
export interface ConnectedEndpoint {
  id: string
  url: string
  /** What your code verifies with. */
  secret: string
}

const CREATE = { $ref: '#/components/schemas/WebhookEndpointCreate' }

/** Requests for a URL go to your code, whoever made the endpoint. @throws TypeError – for what is no URL, or takes no requests. */
export const route = ({ state }: Mock, url: string, target: Target): void => {
  if (!URL.canParse(url)) throw new TypeError(`route: ${url} is not an absolute URL`)
  assertTarget(target)
  state.routes.set(url, target)
}

/**
 * Makes an endpoint by the rules of the API, but for any URL, and routes its requests to your code.
 * @throws TypeError – for what the platform would refuse.
 */
export const connect = async (
  mock: Mock,
  target: Target,
  options: ConnectOptions = {},
): Promise<ConnectedEndpoint> => {
  assertTarget(target)
  const url = isUrl(target) ? String(target) : `https://handler-${mock.state.routes.size + 1}.test/`
  const wanted = { url, events: ['*'], ...options }
  const [wrong] = jsonCheck(CREATE)(wanted, [])
  if (wrong) throw new TypeError(`connect: ${wrong.loc.join('.')}: ${wrong.msg}`)
  try {
    const { row, secret } = await createEndpoint({ ...mock, allowLocalUrls: true }, wanted)
    route(mock, row.endpoint.url, target)
    return { id: row.endpoint.id, url: row.endpoint.url, secret }
  } catch (error) {
    throw error instanceof Problem ? new TypeError(`connect: ${error.message}`) : error
  }
}
