import type { Express, RequestHandler } from 'express'
import { middleware } from 'express-openapi-validator'
import { InvalidInput } from '../domain/errors.ts'

/** The bundled OpenAPI document, as far as it is touched here. */
export interface ApiDocument {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, unknown>>
  components?: { parameters?: Record<string, unknown> }
  [section: string]: unknown
}

type ValidatorDocument = Parameters<typeof middleware>[0]['apiSpec']

const isParameter = (value: unknown): value is { in: string; allowReserved?: boolean } =>
  typeof value === 'object' && value !== null && 'in' in value && 'name' in value

/**
 * The validator refuses `:` and other reserved characters in a query unless they are encoded; we take them, as times are
 * full of them. It works on a copy, as it changes the document.
 */
const prepare = (document: ApiDocument) => {
  const copy = structuredClone(document)
  const allow = (node: unknown): void => {
    if (isParameter(node) && node.in === 'query') node.allowReserved = true
    if (typeof node === 'object' && node !== null) for (const child of Object.values(node)) allow(child)
  }
  allow(copy.paths)
  allow(copy.components?.parameters)
  // Paths are matched below the point where the API is mounted.
  return { ...copy, servers: [{ url: '/' }], webhooks: {} }
}

type Step = ReturnType<typeof middleware>[number]
type ValidatedRequest = Parameters<Step>[0]

/** Where steps of the validator begin that look at more than the path. */
const AFTER_LOCATING = 2

/** Takes a request that nobody sent through the steps that find its operation, and answers what they found. */
const locate = async (app: Express, steps: Step[], { method, path }: RoutePath) => {
  const probe: ValidatedRequest = Object.create(app.request)
  const url = path.replaceAll(/:\w+/g, 'x')
  Object.assign(probe, { method: method.toUpperCase(), url, originalUrl: url, baseUrl: '' })
  for (const step of steps) {
    await new Promise<void>((resolve, reject) => {
      step(probe, app.response, error => (error ? reject(error) : resolve()))
    })
  }
  if (!probe.openapi) throw new Error(`The contract has no ${method} ${path}`)
  return probe.openapi
}

interface RoutePath {
  method: string
  path: string
}

const isInfinite = (value: unknown): boolean => typeof value === 'number' && !Number.isFinite(value)

/** The validator reads `1e400` as a number without end, which it then takes to be within all bounds. */
const refuseInfinite: RequestHandler = ({ query, params }, _response, next) => {
  const places = [
    ...Object.entries<unknown>(query).map(([name, value]) => ({ loc: ['query', name], value })),
    ...Object.entries<unknown>(params).map(([name, value]) => ({ loc: ['path', name], value })),
  ]
  const wrong = places.find(({ value }) => isInfinite(value))
  if (wrong) throw InvalidInput.at(wrong.loc, 'must be a finite number', 'type')
  next()
}

/**
 * Checks requests, and answers if asked to, against the contract. Credentials are the guard's business. The validator
 * would look for the operation among all paths at every request; as the router knows it already, that is done once.
 */
export const createContractValidator = (app: Express, document: ApiDocument, validateResponses: boolean) => {
  const steps = middleware({
    // The linter has accepted the document; the compiler does not know its shape.
    apiSpec: prepare(document) as ValidatorDocument,
    validateApiSpec: false,
    validateRequests: true,
    validateResponses,
    validateSecurity: false,
    fileUploader: false,
    useRequestUrl: true,
    ajvFormats: { mode: 'full' },
  })

  /** The handlers that check one operation. Rejects when the validator cannot use the contract. */
  return async (route: RoutePath): Promise<RequestHandler[]> => {
    const operation = await locate(app, steps.slice(0, AFTER_LOCATING), route)
    const { requestBody } = operation.schema
    // The validator itself wants a body only where it has a field that is required.
    const bodyRequired = requestBody && 'required' in requestBody && requestBody.required
    const begin: RequestHandler = (request, _response, next) => {
      if (bodyRequired && request.body === undefined)
        throw InvalidInput.at(['body'], 'A body is required.', 'required')
      Object.assign(request, { openapi: { ...operation, pathParams: request.params } })
      next()
    }
    return [begin, ...steps.slice(AFTER_LOCATING), refuseInfinite]
  }
}
