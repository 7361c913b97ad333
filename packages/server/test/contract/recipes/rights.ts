import type { ApiKeyCreated } from '../../../src/http/generated/types.gen.ts'
import { type Route, scopeOf } from '../../support/contract-document.ts'
import { rootKey } from '../../support/start-platform.ts'
import { postAs } from '../world/party.ts'
import { everyScope, signToken } from '../world/tokens.ts'
import { validRequest } from '../world/valid-request.ts'
import type { World } from '../world/world.ts'
import {
  acrossApps,
  onApp,
  onOperators,
  onPortal,
  type Recipe,
  spokesman,
  takesBearer,
  takesSession,
} from './recipe.ts'

type Credential = (world: World, route: Route) => string | Promise<string>

const allBut = (scope: string): string[] => everyScope.split(' ').filter(it => it !== scope)

const keyWithout: Credential = async ({ call, mine }, route) => {
  const scopes = allBut(scopeOf(route)).filter(scope => !scope.startsWith('platform:'))
  const path = `/apps/${mine.appId}/api-keys`
  return (await postAs(call, rootKey)<ApiKeyCreated>(path, { name: 'Limited', scopes })).key
}

const tenantKeyWithout: Credential = async ({ call, mine }, route) => {
  const scopes = allBut(scopeOf(route)).filter(scope => !scope.startsWith('platform:'))
  const path = `/tenants/${mine.tenantId}/api-keys`
  return (await postAs(call, rootKey)<ApiKeyCreated>(path, { name: 'Limited', scopes })).key
}

const forbidden = (title: string, appliesTo: Recipe['appliesTo'], credential: Credential): Recipe => ({
  status: 403,
  title,
  appliesTo,
  request: async (world, route) => ({
    ...validRequest(world, route),
    credential: await credential(world, route),
    session: undefined,
  }),
})

/** Where a browser says that a change comes from. */
const elsewhere: Record<string, Record<string, string>> = {
  'another origin': { origin: 'https://evil.example' },
  'no origin that there is': { origin: 'null' },
  'another site': { 'sec-fetch-site': 'cross-site' },
  'another origin of the site': { 'sec-fetch-site': 'same-site' },
}

const fromElsewhere = Object.entries(elsewhere).map(
  ([title, headers]): Recipe => ({
    status: 403,
    title: `to a change from ${title}`,
    appliesTo: route => onPortal(route) && route.method !== 'get',
    request: (world, route) => ({ ...validRequest(world, route), headers }),
  }),
)

const bearerOnOperators = (route: Route): boolean => onOperators(route) && takesBearer(route)

export const forbiddances: Recipe[] = [
  ...fromElsewhere,
  forbidden('in the portal to an app key', takesSession, ({ mine }) => mine.appKey),
  forbidden('in the portal to a tenant key', takesSession, ({ mine }) => mine.tenantKey),
  forbidden('in the portal to a root key', takesSession, () => rootKey),
  forbidden('in the portal to a token', takesSession, ({ mine }) => signToken({ app_id: mine.appId })),
  forbidden('to a key with every scope but the one', onApp, keyWithout),
  forbidden('to a token with every scope but the one', takesBearer, (_world, route) =>
    signToken({ scope: allBut(scopeOf(route)).join(' ') }),
  ),
  forbidden('to a token without scopes', spokesman, () => signToken({ scope: undefined })),
  forbidden('to a token with scopes in another form', spokesman, () =>
    signToken({ scope: everyScope.split(' ') }),
  ),
  forbidden('to a root key', onApp, () => rootKey),
  forbidden('across apps to a key with every scope but the one', acrossApps, tenantKeyWithout),
  forbidden('across apps to a root key', acrossApps, () => rootKey),
  forbidden('across apps to an app key', acrossApps, ({ mine }) => mine.appKey),
  forbidden('to an app key', bearerOnOperators, ({ mine }) => mine.appKey),
  forbidden('to a tenant key', bearerOnOperators, ({ mine }) => mine.tenantKey),
]
