import type { InputError } from '../generated/types.gen.ts'
import type { OperationSpec, ParameterPlace } from '../spec/operation-spec.ts'
import { jsonCheck, parametersCheck } from '../spec/schema-check.ts'
import { invalidInput } from './problem.ts'
import { readBody } from './read-body.ts'

type Values = Record<string, unknown>

/** A parameter that is given more than once is a list, which no parameter of the contract takes. */
const queryOf = (url: string): Values => {
  const { searchParams } = new URL(url)
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map(name => {
      const values = searchParams.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
}

const headersOf = (spec: OperationSpec, headers: Headers): Values =>
  Object.fromEntries(
    spec.parameters.header.flatMap(({ name }) => {
      const value = headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )

/** Header names are lower-case in answers, whatever their case in the contract. */
const nameIn = (place: ParameterPlace, name: string): string =>
  place === 'header' ? name.toLowerCase() : name

const checkParameters = (spec: OperationSpec, place: ParameterPlace, values: Values): InputError[] => {
  const parameters = spec.parameters[place]
  const check = parametersCheck({
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.flatMap(({ name, required }) => (required ? [name] : [])),
    additionalProperties: false,
  })
  return check(values, []).map(({ loc: [name, ...rest], msg, type }) => ({
    loc: [place, nameIn(place, String(name)), ...rest],
    msg: type === 'additionalProperties' ? `Unknown ${place} parameter '${name}'` : msg,
    type: type === 'additionalProperties' ? 'unknown' : type,
  }))
}

/** A query parameter that is given without a value. */
const checkValues = (spec: OperationSpec, query: Values): InputError[] =>
  spec.parameters.query.flatMap(({ name }) =>
    query[name] === ''
      ? [{ loc: ['query', name], msg: `Empty value found for query parameter '${name}'`, type: 'unknown' }]
      : [],
  )

/**
 * The parameters and body of a request.
 * @throws Problem – naming all places where they break the contract's schemas.
 */
export const readInput = async (
  spec: OperationSpec,
  request: Request,
  params: Readonly<Values>,
): Promise<unknown> => {
  const path = { ...params }
  const query = queryOf(request.url)
  const headers = headersOf(spec, request.headers)
  const empty = checkValues(spec, query)
  if (empty.length > 0) throw invalidInput(empty)
  const body = await readBody(spec, request)
  const errors = [
    ...checkParameters(spec, 'path', path),
    ...checkParameters(spec, 'query', query),
    ...checkParameters(spec, 'header', headers),
    ...(spec.body && body !== undefined ? jsonCheck(spec.body.schema)(body, ['body']) : []),
  ]
  if (errors.length > 0) throw invalidInput(errors)
  return { path, query, headers, body }
}
