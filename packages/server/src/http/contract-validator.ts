import type { RequestHandler } from 'express'
import { middleware } from 'express-openapi-validator'

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

/** Checks requests, and answers if asked to, against the contract. Credentials are the guard's business. */
export const contractValidator = (document: ApiDocument, validateResponses: boolean): RequestHandler[] =>
  middleware({
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
