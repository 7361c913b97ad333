import { randomUUID } from 'node:crypto'
import { type OperationId, pathParameters, type Route } from '../../support/contract-document.ts'
import { signToken } from '../world/tokens.ts'
import { isShared, type PathValues, pathValues, validRequest } from '../world/valid-request.ts'
import type { World } from '../world/world.ts'
import { onApp, type Recipe, spokesman } from './recipe.ts'

const unknown: PathValues = {
  appId: 'no-such-app',
  tenantId: randomUUID(),
  webhookId: randomUUID(),
  eventId: `evt_${randomUUID()}`,
  deliveryId: 1,
  replayId: randomUUID(),
  webhook_id: randomUUID(),
  endpoint_id: randomUUID(),
  replay_id: randomUUID(),
  name: 'no.such-type',
  keyId: 'f'.repeat(24),
  id: randomUUID(),
  delivery_id: 1,
  ep_id: `ep_${randomUUID()}`,
}

/** Each goes through as it is: none of them may break out of its segment or of a query. */
const malformed = ['../..', '{"$ne":null}', '\u0000']
const malformedBesides = [
  'not an id',
  '$ne',
  '[object Object]',
  '__proto__',
  '%00',
  'é',
  'x'.repeat(4000),
  '%',
  '#',
  '?',
]

const notFound = (parameter: string, title: string, value: string | number): Recipe => ({
  status: 404,
  title,
  appliesTo: route => pathParameters(route).includes(parameter),
  request: (world, route) => validRequest(world, route, { values: { [parameter]: value } }),
})

const ofUnknown = Object.entries(unknown).map(([parameter, value]) =>
  notFound(parameter, `for an unknown ${parameter}`, value),
)

const ofMalformed = Object.keys(unknown)
  .filter(parameter => !['deliveryId', 'delivery_id'].includes(parameter))
  .flatMap(parameter =>
    [...malformed, ...malformedBesides].map(value => {
      const recipe = notFound(parameter, `for ${JSON.stringify(value.slice(0, 20))} as ${parameter}`, value)
      const { appliesTo } = recipe
      return malformed.includes(value)
        ? recipe
        : { ...recipe, appliesTo: (it: Route) => spokesman(it) && appliesTo(it) }
    }),
  )

/** Under my own app, with the id of something that another app has. */
const ids = [
  'webhookId',
  'eventId',
  'deliveryId',
  'replayId',
  'keyId',
  'id',
  'delivery_id',
  'endpoint_id',
  'ep_id',
  'replay_id',
]
const ofAnother = ids.flatMap(parameter =>
  (['sibling', 'foreign'] as const).map(
    (whose): Recipe => ({
      ...notFound(parameter, `for the ${parameter} of a ${whose} app`, ''),
      appliesTo: route =>
        pathParameters(route).includes(parameter) && !(whose === 'sibling' && isShared(route, parameter)),
      request: (world, route) =>
        validRequest(world, route, {
          values: { [parameter]: pathValues(route, world[whose])[parameter] ?? '' },
        }),
    }),
  ),
)

const reachesApp = (route: Route): boolean => pathParameters(route).includes('appId')

/** Who is bound to no app or tenant, so that an app that there is not is really looked for. */
const byOthers: Recipe[] = [
  {
    ...notFound('appId', 'to a token that reaches everything, for an unknown appId', 'no-such-app'),
    request: async (world, route) => ({
      ...validRequest(world, route, { values: { appId: 'no-such-app' } }),
      credential: await signToken(),
    }),
  },
  {
    ...notFound('appId', 'to a tenant key, for an unknown appId', 'no-such-app'),
    appliesTo: route => onApp(route) && reachesApp(route),
    request: (world, route) => ({
      ...validRequest(world, route, { values: { appId: 'no-such-app' } }),
      credential: world.mine.tenantKey,
    }),
  },
]

const inBody = (
  id: OperationId,
  title: string,
  change: (world: World) => object,
  claims?: (world: World) => Record<string, unknown>,
): Recipe => ({
  status: 404,
  title,
  appliesTo: route => route.id === id,
  request: async (world, route) => {
    const valid = validRequest(world, route)
    return {
      ...valid,
      json: { ...(valid.json as object), ...change(world) },
      ...(claims && { credential: await signToken(claims(world)) }),
    }
  },
})

const ofAnotherTenant = ({ foreign }: World) => ({ tenant_id: foreign.tenantId })

/** A tenant, an app or a delivery that the body names. */
const ofBody: Recipe[] = [
  inBody('platform.apps.create', 'for an unknown tenant', () => ({ tenantId: randomUUID() })),
  inBody('platform.apps.create', 'to a token for another tenant', () => ({}), ofAnotherTenant),
  ...(['sibling', 'foreign'] as const).flatMap(whose => [
    inBody('replays.create', `for a delivery of a ${whose} app among its own`, world => ({
      deliveryIds: [world.mine.deliveryId, world[whose].deliveryId],
    })),
    inBody('portal.deliveries.replay', `for a delivery of a ${whose} app among its own`, world => ({
      delivery_ids: [world.mine.deliveryId, world[whose].deliveryId],
    })),
  ]),
  inBody('admin.webhooks.create', 'for an unknown tenant', () => ({ tenant_id: randomUUID() })),
  inBody('admin.webhooks.create', 'for an unknown app', () => ({ app_id: 'no-such-app' })),
  inBody('admin.webhooks.create', "for another tenant's app", ({ foreign }) => ({ app_id: foreign.appId })),
  inBody('admin.webhooks.create', 'for the reserved app', () => ({
    tenant_id: '_operations',
    app_id: '_operations',
  })),
  inBody('admin.webhooks.create', 'to a token for another tenant', () => ({}), ofAnotherTenant),
]

export const notFounds: Recipe[] = [...ofUnknown, ...ofMalformed, ...ofAnother, ...byOthers, ...ofBody]
