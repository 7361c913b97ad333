import type { ApiKeyCreated } from '../../../src/http/generated/types.gen.ts'
import { type Route, scopeOf } from '../../support/contract-document.ts'
import { rootKey } from '../../support/start-platform.ts'
import { postAs } from '../world/party.ts'
import { everyScope, signToken } from '../world/tokens.ts'
import { validRequest } from '../world/valid-request.ts'
import type { World } from '../world/world.ts'
import { always, onApp, onPlatform, type Recipe, spokesman } from './recipe.ts'

type Credential = (world: World, route: Route) => string | Promise<string>

const allBut = (scope: string): string[] => everyScope.split(' ').filter(it => it !== scope)

const keyWithout: Credential = async ({ call, mine }, route) => {
  const scopes = allBut(scopeOf(route)).filter(scope => !scope.startsWith('platform:'))
  const path = `/apps/${mine.appId}/api-keys`
  return (await postAs(call, rootKey)<ApiKeyCreated>(path, { name: 'Limited', scopes })).key
}

const forbidden = (title: string, appliesTo: Recipe['appliesTo'], credential: Credential): Recipe => ({
  status: 403,
  title,
  appliesTo,
  request: async (world, route) => ({
    ...validRequest(world, route),
    credential: await credential(world, route),
  }),
})

export const forbiddances: Recipe[] = [
  forbidden('to a key with every scope but the one', onApp, keyWithout),
  forbidden('to a token with every scope but the one', always, (_world, route) =>
    signToken({ scope: allBut(scopeOf(route)).join(' ') }),
  ),
  forbidden('to a token without scopes', spokesman, () => signToken({ scope: undefined })),
  forbidden('to a token with scopes in another form', spokesman, () =>
    signToken({ scope: everyScope.split(' ') }),
  ),
  forbidden('to a root key', onApp, () => rootKey),
  forbidden('to an app key', onPlatform, ({ mine }) => mine.appKey),
  forbidden('to a tenant key', onPlatform, ({ mine }) => mine.tenantKey),
]
