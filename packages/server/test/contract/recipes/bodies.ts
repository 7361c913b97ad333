import { gzipSync } from 'node:zlib'
import type { Route } from '../../support/contract-document.ts'
import type { HttpRequest } from '../../support/http-call.ts'
import { validRequest } from '../world/valid-request.ts'
import { type Recipe, spokesman, succeeding, withBody } from './recipe.ts'

const KiB = 1024
const MiB = 1024 * KiB

const bodyRecipe = (
  status: number,
  title: string,
  change: (valid: HttpRequest, route: Route) => Partial<HttpRequest>,
  appliesTo: Recipe['appliesTo'] = withBody,
): Recipe => ({
  status,
  title,
  appliesTo,
  request: (world, route) => {
    const valid = validRequest(world, route)
    return { ...valid, ...change(valid, route) }
  },
})

export const unparsable: Recipe[] = [
  ['{', 'an object that does not end'],
  ["{'a': 1}", 'single quotes'],
  ['{"a": 1,}', 'a trailing comma'],
  ['undefined', 'a word'],
  ['{"a": NaN}', 'a number that is none'],
  ['{"a": 1} {"b": 2}', 'two values'],
  ['\u0000', 'a byte of zero'],
].map(([text = '', title], index) =>
  bodyRecipe(400, `to ${title} as the body`, () => ({ text }), index === 0 ? withBody : spokesman),
)

const limitOf = ({ id }: Route): number => (id === 'events.publishBatch' ? 5 : 1) * MiB

const padded = ({ json }: HttpRequest, length: number): string => JSON.stringify(json).padEnd(length, ' ')

const withData = (valid: HttpRequest, bytes: number): unknown => {
  const event = {
    type: 'order.paid',
    data: { text: 'x'.repeat(bytes - JSON.stringify({ text: '' }).length) },
  }
  return valid.path.endsWith('/batch') ? { events: [event] } : event
}
const publishes = ({ id }: Route): boolean => id === 'events.publish' || id === 'events.publishBatch'

export const tooLarge: Recipe[] = [
  bodyRecipe(413, 'to a body of a byte too many', (valid, route) => ({
    text: padded(valid, limitOf(route) + 1),
  })),
  bodyRecipe(
    413,
    'to data of a byte too many',
    valid => ({ json: withData(valid, 256 * KiB + 1) }),
    publishes,
  ),
]

/** As large as it is once unpacked, not as it was sent. */
const packed = (text: string): Partial<HttpRequest> => ({
  bytes: gzipSync(text),
  headers: { 'content-encoding': 'gzip' },
})

export const packedBodies: Recipe[] = [
  bodyRecipe(
    413,
    'to a packed body of a byte too many',
    (valid, route) => packed(padded(valid, limitOf(route) + 1)),
    spokesman,
  ),
  ...succeeding(bodyRecipe(200, 'to a packed body', ({ json }) => packed(JSON.stringify(json)), spokesman)),
  bodyRecipe(
    400,
    'to a body that says that it is packed and is not',
    ({ json }) => ({
      text: JSON.stringify(json),
      headers: { 'content-encoding': 'gzip' },
    }),
    spokesman,
  ),
]

/** The limits themselves are within. */
export const largest: Recipe[] = [
  ...succeeding(
    bodyRecipe(200, 'to a body as large as may be', (valid, route) => ({
      text: padded(valid, limitOf(route)),
    })),
  ),
  ...succeeding(
    bodyRecipe(200, 'to data as large as may be', valid => ({ json: withData(valid, 256 * KiB) }), publishes),
  ),
]

const ofType =
  (type: string) =>
  ({ json }: HttpRequest): Partial<HttpRequest> => ({
    text: JSON.stringify(json),
    headers: { 'content-type': type },
  })

const otherTypes = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/problem+json',
  'application/json; charset=iso-8859-1',
  'application/jsonx',
  'garbage',
  '',
]

export const otherMediaTypes: Recipe[] = [
  ...otherTypes.map((type, index) =>
    bodyRecipe(
      415,
      `to a body of the media type ${JSON.stringify(type)}`,
      ofType(type),
      index < 2 ? withBody : spokesman,
    ),
  ),
  bodyRecipe(
    415,
    'to a body in an unknown encoding',
    () => ({ headers: { 'content-encoding': 'x-unknown' } }),
    spokesman,
  ),
]

export const acceptedMediaTypes: Recipe[] = [
  'application/json; charset=utf-8',
  'Application/JSON',
  'application/json;charset="UTF-8"',
].flatMap(type =>
  succeeding(bodyRecipe(200, `to a body of the media type ${JSON.stringify(type)}`, ofType(type), spokesman)),
)
