import type { ApiKeys, ApiKeyView, CreateApiKey, KeyOwner } from '../../domain/access/api-keys.ts'
import type { Gate } from '../../domain/access/enter.ts'
import type { Scope } from '../../domain/access/scope.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { dataOf, pageOf } from '../envelope.ts'
import type { ApiKey, ApiKeyCreate, ApiKeyCreated } from '../generated/types.gen.ts'

const parse = ({ expiresAt, ...rest }: ApiKeyCreate): CreateApiKey => ({
  ...rest,
  ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt) }),
})

const present = ({ createdAt, expiresAt, lastUsedAt, ...rest }: ApiKeyView): ApiKey => ({
  ...rest,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
})

const presentCreated = ({ id, name, scopes, key, ...rest }: ApiKeyView & { key: string }): ApiKeyCreated => ({
  id,
  name,
  scopes,
  key,
  createdAt: rest.createdAt.toISOString(),
  ...(rest.expiresAt && { expiresAt: rest.expiresAt.toISOString() }),
})

/** App keys and tenant keys, which differ in nothing but in what they hold for. */
export const keyHandlers = (gate: Gate, apiKeys: ApiKeys) => {
  const ofApp = async (scope: Scope, appId: string): Promise<KeyOwner> => ({
    kind: 'app',
    scope: await gate.enterApp(scope, appId),
  })
  const ofTenant = async (scope: Scope, tenantId: string): Promise<KeyOwner> => ({
    kind: 'tenant',
    scope: await gate.enterTenant(scope, tenantId),
  })

  return {
    'platform.appKeys.create': async ({ scope, params, body }) =>
      dataOf(presentCreated(await apiKeys.create(await ofApp(scope, params.appId), parse(body)))),
    'platform.appKeys.list': async ({ scope, params, query }) =>
      pageOf(await apiKeys.list(await ofApp(scope, params.appId), query), present),
    'platform.appKeys.delete': async ({ scope, params }) =>
      await apiKeys.revoke(await ofApp(scope, params.appId), params.keyId),
    'platform.tenantKeys.create': async ({ scope, params, body }) =>
      dataOf(presentCreated(await apiKeys.create(await ofTenant(scope, params.tenantId), parse(body)))),
    'platform.tenantKeys.list': async ({ scope, params, query }) =>
      pageOf(await apiKeys.list(await ofTenant(scope, params.tenantId), query), present),
    'platform.tenantKeys.delete': async ({ scope, params }) =>
      await apiKeys.revoke(await ofTenant(scope, params.tenantId), params.keyId),
  } satisfies SurfaceHandlers<'platform.appKeys.' | 'platform.tenantKeys.'>
}
