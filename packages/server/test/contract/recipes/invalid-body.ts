import { at, declaredBody, type Route } from '../../support/contract-document.ts'
import { violations } from '../../support/contract-schemas.ts'
import type { HttpRequest } from '../../support/http-call.ts'
import { routes } from '../../../src/http/generated/contract.gen.ts'
import { validRequest } from '../world/valid-request.ts'
import { always, expectWrongAt, type Recipe, withBody } from './recipe.ts'

const invalid = (
  title: string,
  loc: (string | number)[],
  change: (body: object, valid: HttpRequest) => Partial<HttpRequest>,
  appliesTo: (route: Route) => boolean = always,
): Recipe => ({
  status: 422,
  title,
  appliesTo: route => withBody(route) && appliesTo(route),
  request: (world, route) => {
    const valid = validRequest(world, route)
    return { ...valid, ...change(valid.json as object, valid) }
  },
  check: expectWrongAt('body', ...loc),
})

const otherThings = ['null', '[]', '"text"', '7', 'true', '[{}]'].map(text =>
  invalid(`to ${text} as the body`, [], () => ({ text })),
)

/** As JSON has them, whatever they mean to an object literal. */
const unknownFields = ['nobody', '__proto__', 'constructor', 'prototype', 'toString', '$set', 'a.b'].map(
  name =>
    invalid(`to the unknown field ${JSON.stringify(name)}`, [name], body => ({
      text: `{${[...Object.entries(body), [name, { admin: true }]].map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
    })),
)

const missingBody = invalid(
  'to no body',
  [],
  () => ({ json: undefined }),
  route => declaredBody(route).required,
)

const allFields: string[] = [
  ...new Set(routes.filter(withBody).flatMap(route => declaredBody(route).fields.map(({ name }) => name))),
]

const missingFields = allFields.map(name =>
  invalid(
    `to a body without ${name}`,
    [name],
    body => ({ json: { ...body, [name]: undefined } }),
    route => declaredBody(route).requiredFields.includes(name),
  ),
)

/** Where nothing may be delivered to, on whichever surface an endpoint is made or changed. */
const forbiddenTargets = [
  'https://10.0.0.1/hook',
  'https://0xa9fea9fe/latest/meta-data',
  'https://[::ffff:192.168.0.1]/hook',
  'https://[64:ff9b::10.0.0.1]/hook',
  'https://user@hooks.example.com/',
  'ftp://hooks.example.com/',
].map(url =>
  invalid(
    `to ${url} as the url`,
    ['url'],
    body => ({ json: { ...body, url } }),
    route => declaredBody(route).fields.some(({ name }) => name === 'url'),
  ),
)

/** What may not be sent with a delivery, or cannot be. */
const forbiddenHeaders = [
  { 'Webhook-Id': 'of-mine' },
  { host: 'elsewhere.example' },
  { 'content-encoding': 'gzip' },
  { connection: 'close' },
  { 'x-trace': 'a\r\nx-other: b' },
  { 'x-trace': 'a\nb' },
  { 'x-trace': '☃' },
  { 'no token': 'a' },
].flatMap(headers =>
  (['headers', 'headers_json'] as const).map(field =>
    invalid(
      `to ${JSON.stringify(headers)} as ${field}`,
      [field],
      body => ({ json: { ...body, [field]: headers } }),
      route => declaredBody(route).fields.some(({ name }) => name === field),
    ),
  ),
)

/** What would be a condition, a change or an expression to the database. */
const operators = [{ $ne: null }, { $gt: '' }, { $set: { a: 1 } }, { $expr: { $eq: [1, 1] } }]

/** Into each field that the contract does not leave to the caller altogether, as it does with an event's data. */
const injections = allFields.flatMap(name =>
  operators.map(operator =>
    invalid(
      `to ${JSON.stringify(operator)} as ${name}`,
      [name],
      body => ({ json: { ...body, [name]: operator } }),
      route =>
        declaredBody(route).fields.some(
          field => field.name === name && violations(field.schema, operator).length > 0,
        ),
    ),
  ),
)

const [operator] = operators

/** One level further down: into the items of a list, and into the fields of an object that the contract knows. */
const nestedInjections = routes.filter(withBody).flatMap((route: Route) =>
  declaredBody(route).fields.flatMap(({ name, schema }) => {
    const inList: [string, unknown][] = at(schema, 'items') === undefined ? [] : [['0', [operator]]]
    const inObject = Object.keys((at(schema, 'properties') ?? {}) as object).map(
      (field): [string, unknown] => [field, { [field]: operator }],
    )
    return [...inList, ...inObject].map(([field, value]) =>
      invalid(
        `to ${JSON.stringify(operator)} within ${name}, as ${field}`,
        [name],
        body => ({ json: { ...body, [name]: value } }),
        ({ id }) => id === route.id,
      ),
    )
  }),
)

export const invalidBodies: Recipe[] = [
  ...otherThings,
  ...unknownFields,
  missingBody,
  ...missingFields,
  ...forbiddenTargets,
  ...forbiddenHeaders,
  ...injections,
  ...nestedInjections,
]
