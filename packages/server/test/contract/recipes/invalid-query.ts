import { queryParameters, type Route } from '../../support/contract-document.ts'
import type { HttpRequest } from '../../support/http-call.ts'
import { validRequest } from '../world/valid-request.ts'
import type { World } from '../world/world.ts'
import { always, expectWrongAt, type Recipe, spokesman } from './recipe.ts'

/** What is no count from 1 on, and one that is too large. */
const badCounts = (tooLarge: string): string[] => [
  '0',
  tooLarge,
  '-1',
  '1.5',
  'abc',
  '',
  '9'.repeat(30),
  '1e400',
  'Infinity',
  '-Infinity',
  'null',
  'true',
]

/** A value for each query parameter of the contract, and some that it must refuse. */
const values: Record<string, { good: string; bad: string[] }> = {
  cursor: { good: 'x', bad: ['x', '', 'x'.repeat(1025), btoa('["a"]'), '%00'] },
  limit: {
    good: '1',
    bad: badCounts('101'),
  },
  since: { good: '2026-01-01T00:00:00Z', bad: ['yesterday', '', '2026-13-01T00:00:00Z', '2026-01-01', '1'] },
  until: {
    good: '2026-01-01T00:00:00Z',
    bad: ['tomorrow', '', '2026-02-30T00:00:00Z', '2016-12-31T23:59:60Z'],
  },
  status: { good: 'success', bad: ['done', '', 'SUCCESS', 'null'] },
  eventType: { good: 'order.paid', bad: ['', 'x'.repeat(129)] },
  type: { good: 'order.paid', bad: ['', 'x'.repeat(129)] },
  key: { good: 'a-key', bad: ['', 'x'.repeat(129)] },
  webhookId: { good: 'none', bad: ['', 'x'.repeat(65)] },
  start_date: {
    good: new Date(Date.now() - 3_600_000).toISOString(),
    bad: ['yesterday', '', '2026-13-01T00:00:00Z', '2026-01-01', '1', '2016-12-31T23:59:60Z'],
  },
  end_date: { good: new Date().toISOString(), bad: ['tomorrow', '', '2026-02-30T00:00:00Z'] },
  interval: { good: 'hour', bad: ['second', '', 'Day', 'null'] },
  fields: { good: 'total', bad: ['', 'x', 'total,x', 'x'.repeat(257), '__proto__', 'constructor'] },
  offset: { good: '1', bad: ['-1', '10001', '1.5', 'abc', '', '1e400', 'null'] },
  event_name: { good: 'order.paid', bad: ['', 'x'.repeat(129)] },
  endpoint_id: { good: 'none', bad: ['', 'x'.repeat(65)] },
  tenantId: { good: 'none', bad: ['', 'x'.repeat(65)] },
  organization_id: { good: 'none', bad: ['', 'x'.repeat(65)] },
  edition_id: { good: 'none', bad: ['', 'x'.repeat(65)] },
  is_active: { good: 'true', bad: ['', '1', 'yes', 'null', 'TRUE'] },
  ordering: { good: '-modified', bad: ['', 'id', '--name', 'name,created', 'secret'] },
  page: { good: '2', bad: [...badCounts('1000001'), 'last'] },
  page_size: { good: '1', bad: badCounts('101') },
  per_page: { good: '1', bad: badCounts('101') },
  tenant_id: { good: 'none', bad: ['', 'x'.repeat(65)] },
  partner_id: { good: 'none', bad: ['', 'x'.repeat(65)] },
}

const withQuery =
  (query: string) =>
  (world: World, route: Route): HttpRequest => {
    const valid = validRequest(world, route)
    return { ...valid, path: `${valid.path}?${query}` }
  }

const refused = (name: string, title: string, query: string): Recipe => ({
  status: 422,
  title: `to ${title}`,
  appliesTo: route => queryParameters(route).includes(name),
  request: withQuery(query),
  check: expectWrongAt('query'),
})

const badValues = Object.entries(values).flatMap(([name, { bad }]) =>
  bad.map(
    (value): Recipe => ({
      ...refused(
        name,
        `${JSON.stringify(value.slice(0, 30))} as ${name}`,
        `${name}=${encodeURIComponent(value)}`,
      ),
      check: expectWrongAt('query', name),
    }),
  ),
)

const badForms = Object.entries(values).flatMap(([name, { good }]) => {
  const value = encodeURIComponent(good)
  return [
    refused(name, `${name} given twice`, `${name}=${value}&${name}=${value}`),
    refused(name, `${name} as a list`, `${name}[]=${value}`),
    refused(name, `${name} with an operator`, `${name}[$ne]=${value}`),
    refused(name, `${name} with an encoded operator`, `${name}%5B%24gt%5D=`),
  ]
})

/** Names that no operation has as a parameter, some of them with a meaning elsewhere. */
const unknownNames = ['nobody', '__proto__']
const unknownNamesBesides = ['Limit', 'constructor', '$where', '%24or']

const unknown = [...unknownNames, ...unknownNamesBesides].map(
  (name): Recipe => ({
    status: 422,
    title: `to the unknown query parameter ${name}`,
    appliesTo: unknownNames.includes(name) ? always : spokesman,
    request: withQuery(`${name}=1`),
    check: expectWrongAt('query', decodeURIComponent(name)),
  }),
)

export const invalidQueries: Recipe[] = [...unknown, ...badForms, ...badValues]

/** A good value for each query parameter of a route, `cursor` left out. */
export const goodQuery = (route: Route): Record<string, string> =>
  Object.fromEntries(
    queryParameters(route)
      .filter(name => name !== 'cursor')
      .map(name => {
        const good = values[name]?.good
        if (good === undefined) throw new Error(`No value is known for the query parameter ${name}`)
        return [name, good]
      }),
  )
