import type { Request, RequestHandler } from 'express'
import type { Credential } from '../domain/access/authenticator.ts'
import type { Right, Scope } from '../domain/access/scope.ts'
import { OPERATIONS_APP } from '../domain/apps/operations-app.ts'
import { Forbidden } from '../domain/errors.ts'
import type { Identify } from './identify.ts'
import { inTime } from './in-time.ts'
import type { RateLimiter } from './rate-limiter.ts'
import { contextOf } from './request-context.ts'

/** What an operation demands, from the contract: one of these, each with all of its parts. */
export type Security = readonly (readonly { readonly scheme: string; readonly scopes: readonly Right[] }[])[]

const accepts: Readonly<Record<string, readonly Credential['kind'][]>> = {
  appKey: ['appKey', 'tenantKey'],
  tenantKey: ['tenantKey'],
  rootKey: ['rootKey'],
  jwt: ['jwt'],
  portalSession: ['session'],
}

const anonymous: Scope = { subject: 'anonymous', rights: new Set() }
const scopes = new WeakMap<Request, Scope>()

/** The scope that the guard found for a request. */
export const scopeOf = (request: Request): Scope => scopes.get(request) ?? anonymous

const assertAdmitted = (security: Security, { kind, scope }: Credential): void => {
  const demanded = security.filter(parts => parts.every(({ scheme }) => accepts[scheme]?.includes(kind)))
  if (demanded.length === 0) throw new Forbidden('This operation does not take this kind of credential.')
  const missing = demanded.map(parts =>
    parts.flatMap(part => part.scopes).find(right => !scope.rights.has(right)),
  )
  const [first] = missing
  if (first !== undefined && !missing.includes(undefined))
    throw new Forbidden(`The scope ${first} is missing.`)
}

/** Where apps' keys are taken, the operator's reaches no further than the operator's own app. */
const assertOwnApp = (security: Security, { kind }: Credential, appId: unknown): void => {
  const isCustomers = security.some(parts => parts.some(({ scheme }) => scheme === 'appKey'))
  if (kind !== 'rootKey' || !isCustomers || appId === OPERATIONS_APP) return
  throw new Forbidden(`Here a root key holds for the app ${OPERATIONS_APP} alone.`)
}

/** Lets a request through to an operation if its credential may do it, and not too fast; runs before the body is read. */
export const guard = (
  security: Security,
  identify: Identify,
  limiter?: Pick<RateLimiter, 'take'>,
): RequestHandler => {
  if (security.length === 0) return (_request, _response, next) => next()
  return async (request, _response, next) => {
    const credential = await inTime(identify(request))
    contextOf(request).subject = credential.scope.subject
    limiter?.take(credential.scope)
    assertAdmitted(security, credential)
    assertOwnApp(security, credential, request.params.appId)
    scopes.set(request, credential.scope)
    next()
  }
}
