import { pathParameters } from '../../support/contract-document.ts'
import { validRequest } from '../world/valid-request.ts'
import { expectWrongAt, type Recipe } from './recipe.ts'

const badNumbers = [
  'abc',
  '0',
  '-1',
  '1.5',
  '9007199254740992',
  '1e400',
  'NaN',
  'null',
  'true',
  ' ',
  '1 or 1=1',
  '{"$gt":0}',
]

const inPath = ['deliveryId', 'delivery_id'].flatMap(parameter =>
  badNumbers.map(
    (value): Recipe => ({
      status: 422,
      title: `to ${JSON.stringify(value)} as ${parameter}`,
      appliesTo: route => pathParameters(route).includes(parameter),
      request: (world, route) => validRequest(world, route, { values: { [parameter]: value } }),
      check: expectWrongAt('path', parameter),
    }),
  ),
)

const badKeys = ['not a key', '', 'x'.repeat(129), '{"$ne":null}', 'a.b']

const inHeader = badKeys.map(
  (value): Recipe => ({
    status: 422,
    title: `to ${JSON.stringify(value.slice(0, 30))} as Idempotency-Key`,
    appliesTo: ({ id }) => id === 'events.publish',
    request: (world, route) => ({ ...validRequest(world, route), headers: { 'idempotency-key': value } }),
    check: expectWrongAt('header', 'idempotency-key'),
  }),
)

const differentKeys: Recipe = {
  status: 422,
  title: 'to one key in the header and another in the body',
  appliesTo: ({ id }) => id === 'events.publish',
  request: (world, route) => {
    const valid = validRequest(world, route)
    return {
      ...valid,
      json: { ...(valid.json as object), id: 'one' },
      headers: { 'idempotency-key': 'another' },
    }
  },
  check: expectWrongAt('header', 'idempotency-key'),
}

/** What is wrong in a path or a header. */
export const invalidPlaces: Recipe[] = [...inPath, ...inHeader, differentKeys]
