import document from '@posthorn/spec/openapi.json' with { type: 'json' }
import type { routes } from '../../src/http/generated/contract.gen.ts'

export type Route = (typeof routes)[number]
export type OperationId = Route['id']

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const follow = (value: unknown): unknown =>
  isObject(value) && typeof value.$ref === 'string'
    ? at(
        document,
        ...value.$ref
          .slice('#/'.length)
          .split('/')
          .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~')),
      )
    : value

/** What lies at a path into the bundled document, or into a part of it; references on the way are followed. */
export const at = (value: unknown, ...[key, ...keys]: (string | number)[]): unknown => {
  const here = follow(value)
  if (key === undefined) return here
  return at(isObject(here) ? here[key] : undefined, ...keys)
}

const entries = (value: unknown): [string, unknown][] => Object.entries(isObject(value) ? value : {})

const templateOf = ({ path }: Route): string => path.replace(/:(\w+)/g, '{$1}')

const operation = (route: Route): unknown => at(document, 'paths', templateOf(route), route.method)

/** Whether anybody may call an operation, which then asks for no credential. */
export const isPublic = (route: Route): boolean => at(operation(route), 'x-public') === true

/** The names of a path's parameters, in order. */
export const pathParameters = ({ path }: Route): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

/** The scope that an operation demands; empty where a session is enough. */
export const scopeOf = ({ security }: Route): string => security[0]?.[0].scopes[0] ?? ''

/** The operations of the document, each as its id and the statuses that it declares. */
export const declaredOperations = (): Record<string, number[]> =>
  Object.fromEntries(
    entries(document.paths)
      .flatMap(([, item]) => entries(item))
      .filter(([method]) => method !== 'parameters')
      .map(([, it]) => [
        String(at(it, 'operationId')),
        entries(at(it, 'responses')).map(([status]) => Number(status)),
      ]),
  )

/** The names of the query parameters that an operation takes. */
export const queryParameters = (route: Route): string[] =>
  [at(document, 'paths', templateOf(route), 'parameters'), at(operation(route), 'parameters')]
    .flatMap(list => entries(list).map(([, parameter]) => follow(parameter)))
    .filter(parameter => at(parameter, 'in') === 'query')
    .map(parameter => String(at(parameter, 'name')))

/** The body that an operation takes: whether it must be there, and its fields. */
export const declaredBody = (route: Route) => {
  const body = at(operation(route), 'requestBody')
  const schema = at(body, 'content', 'application/json', 'schema')
  return {
    required: at(body, 'required') === true,
    requiredFields: entries(at(schema, 'required')).map(([, name]) => String(name)),
    fields: entries(at(schema, 'properties')).map(([name, field]) => ({ name, schema: follow(field) })),
  }
}

/** What the document says of an answer: its media type and schema, undefined for one without a body, and its headers. */
export const declaredAnswer = (route: Route, status: number) => {
  const response = at(operation(route), 'responses', status)
  const [content] = entries(at(response, 'content'))
  return {
    mediaType: content?.[0],
    schema: content && at(content[1], 'schema'),
    headers: entries(at(response, 'headers')).map(([name, header]) => ({
      name,
      required: at(header, 'required') === true,
      schema: at(header, 'schema'),
    })),
  }
}
