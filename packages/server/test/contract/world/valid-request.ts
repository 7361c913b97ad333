import { randomUUID } from 'node:crypto'
import { isPublic, type OperationId, pathParameters, type Route } from '../../support/contract-document.ts'
import type { HttpRequest } from '../../support/http-call.ts'
import { rootKey } from '../../support/start-platform.ts'
import { api, eventTypes, type Party } from './party.ts'
import type { World } from './world.ts'

export type PathValues = Readonly<Record<string, string | number>>

/** A body for each operation that takes one. */
const bodies: Partial<Record<OperationId, (world: World, party: Party) => unknown>> = {
  'webhooks.create': ({ origin }) => ({ url: `${origin}/taking`, events: ['none.*'] }),
  'webhooks.update': () => ({ name: 'Renamed' }),
  'webhooks.rotateSecret': () => ({ graceSeconds: 60 }),
  'webhooks.testPing': () => ({ type: eventTypes.arriving }),
  'replays.create': (_world, { deliveryId }) => ({ deliveryIds: [deliveryId] }),
  'events.publish': () => ({ type: eventTypes.arriving, data: { a: [1, null, { b: true }] } }),
  'events.publishBatch': () => ({ events: [{ type: eventTypes.arriving, data: {} }] }),
  'organization.webhookEndpoints.create': ({ origin }, { tenantId }) => ({
    organization_id: tenantId,
    name: 'A new endpoint',
    url: `${origin}/taking`,
    events: ['none.*'],
  }),
  'organization.webhookEndpoints.replace': ({ origin }) => ({
    name: 'Replaced',
    url: `${origin}/taking`,
    events: [eventTypes.arriving],
  }),
  'organization.webhookEndpoints.update': () => ({ name: 'Renamed' }),
  'tenant.endpoints.create': ({ origin }) => ({ name: 'A new endpoint', url: `${origin}/taking` }),
  'tenant.endpoints.update': () => ({ name: 'Renamed' }),
  'admin.webhooks.create': ({ origin }, { tenantId }) => ({
    tenant_id: tenantId,
    url: `${origin}/taking`,
    events: ['none.*'],
  }),
  'admin.webhooks.update': () => ({ name: 'Renamed' }),
  'platform.tenants.create': () => ({ name: 'A new tenant' }),
  'platform.tenants.update': () => ({ name: 'A tenant' }),
  'platform.tenantKeys.create': () => ({ name: 'A new key' }),
  'platform.apps.create': (_world, { tenantId }) => ({ name: 'A new app', tenantId }),
  'platform.apps.update': () => ({ name: 'An app' }),
  'platform.appKeys.create': () => ({ name: 'A new key' }),
  'platform.sessionTickets.create': () => ({ type: 'webhook_app_access' }),
  'portal.session.exchange': ({ tickets }) => ({ ticket: tickets.pop() ?? 'there are too few' }),
  'portal.deliveries.replay': (_world, { deliveryId }) => ({ delivery_ids: [deliveryId] }),
  'portal.endpoints.create': ({ origin }) => ({ url: `${origin}/taking`, subscriptions: ['none.*'] }),
  'portal.endpoints.update': () => ({ description: 'Described' }),
  'portal.endpoints.test': () => ({ event_name: eventTypes.arriving }),
  'portal.endpoints.rotateSecret': () => ({ grace_seconds: 60 }),
  'platform.eventTypes.create': () => ({ name: `new.${randomUUID()}` }),
  'platform.eventTypes.update': () => ({ description: 'What it is' }),
}

/** What stands for each parameter of a route's path when the party asks for its own. */
export const pathValues = (route: Route, party: Party): PathValues => ({
  appId: party.appId,
  tenantId: party.tenantId,
  webhookId: party.webhookId,
  eventId: party.eventId,
  replayId: party.replayId,
  deliveryId: route.method === 'get' ? party.deliveryId : party.openDeliveryId,
  endpoint_id: party.webhookId,
  replay_id: party.replayId,
  name: eventTypes.arriving,
  webhook_id: route.id === 'admin.deliveries.retry' ? party.refusingWebhookId : party.webhookId,
  keyId: route.id.startsWith('platform.tenantKeys.') ? party.tenantKeyId : party.appKeyId,
  id: route.id === 'organization.deliveries.retry' ? party.refusingWebhookId : party.webhookId,
  delivery_id: route.method === 'get' ? party.deliveryId : party.openDeliveryId,
  ep_id: `ep_${party.webhookId}`,
})

/** Whether two apps of one tenant have in common what a parameter names. */
export const isShared = (route: Route, parameter: string): boolean =>
  route.id.startsWith('platform.tenantKeys.') || parameter === 'id' || parameter === 'ep_id'

/** The path of a route with its parameters filled in. @throws when a value is missing */
export const pathOf = (route: Route, values: PathValues): string => {
  const filled = pathParameters(route).reduce((path, name) => {
    const value = values[name]
    if (value === undefined) throw new Error(`${route.id}: no value for the parameter ${name}`)
    return path.replace(`:${name}`, encodeURIComponent(value))
  }, route.path as string)
  return `${api}${filled}`
}

/** Whether an operation is for operators, who have the root key. */
export const isOperators = ({ surface }: Route): boolean => surface === 'platform' || surface === 'admin'

const credentialsFor = (route: Route, { appKey, tenantKey, session }: Party): Partial<HttpRequest> => {
  if (isPublic(route)) return {}
  if (route.surface === 'portal') return { session }
  if (isOperators(route)) return { credential: rootKey }
  return { credential: route.surface === 'app' ? appKey : tenantKey }
}

/** A request that a party may make and that succeeds; `values` take the place of the party's own in the path. */
export const validRequest = (
  world: World,
  route: Route,
  { party = world.mine, values = {} }: { party?: Party; values?: PathValues } = {},
): HttpRequest => {
  const body = bodies[route.id]
  if (route.hasBody && !body) throw new Error(`${route.id} takes a body, and none is known here`)
  return {
    method: route.method.toUpperCase(),
    path: pathOf(route, { ...pathValues(route, party), ...values }),
    ...credentialsFor(route, party),
    ...(body && { json: body(world, party) }),
  }
}
