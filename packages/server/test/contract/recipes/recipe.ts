import { expect } from 'vitest'
import { isPublic, type Route } from '../../support/contract-document.ts'
import { wrongPlaces } from '../../support/expect-answer.ts'
import type { HttpAnswer, HttpRequest } from '../../support/http-call.ts'
import { isOperators } from '../world/valid-request.ts'
import type { World } from '../world/world.ts'

/** A way to make operations answer with a status. */
export interface Recipe {
  status: number
  /** Completes "webhooks.get answers 404 …". */
  title: string
  appliesTo: (route: Route) => boolean
  request: (world: World, route: Route) => HttpRequest | Promise<HttpRequest>
  /** What else must hold of the answer. */
  check?: (answer: HttpAnswer, route: Route) => void
}

export const always = (): boolean => true
export const withBody = ({ hasBody }: Route): boolean => hasBody
export const onApp = ({ surface }: Route): boolean => surface === 'app'
export const onPortal = ({ surface }: Route): boolean => surface === 'portal'
/** All but what is public and the portal, where a session takes the place of a key or a token. */
export const takesBearer = (route: Route): boolean => !onPortal(route) && !isPublic(route)
export const takesSession = (route: Route): boolean => onPortal(route) && route.security.length > 0
export const takesCredential = ({ security }: Route): boolean => security.length > 0
export const onOperators = (route: Route): boolean => isOperators(route)
/** Where one key reaches all apps of its tenant, and no app's key is taken. */
export const acrossApps = ({ surface }: Route): boolean => surface === 'organization' || surface === 'tenant'
export const takesToken = ({ security }: Route): boolean =>
  security.some(parts => parts.some(({ scheme }) => scheme === 'jwt'))

/** Where all operations share what answers, one of each surface speaks for them in the lesser cases. */
export const spokesman = ({ id }: Route): boolean => spokesmen.has(id)
const spokesmen: ReadonlySet<string> = new Set([
  'webhooks.update',
  'platform.apps.update',
  'organization.webhookEndpoints.update',
  'tenant.endpoints.update',
  'admin.webhooks.update',
])

/** Succeeds as well as the operation does otherwise: a recipe for each status that is a success. */
export const succeeding = (recipe: Omit<Recipe, 'status'>): Recipe[] =>
  [200, 201, 202, 204].map(status => ({
    ...recipe,
    status,
    appliesTo: route => route.success === status && recipe.appliesTo(route),
  }))

/** That the answer names this place as wrong, and no other unless it lies within. */
export const expectWrongAt =
  (...loc: (string | number)[]) =>
  (answer: HttpAnswer): void => {
    for (const place of wrongPlaces(answer)) expect(place.slice(0, loc.length), answer.text).toEqual(loc)
  }
