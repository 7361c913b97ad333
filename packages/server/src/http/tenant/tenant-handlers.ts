import type { Gate } from '../../domain/access/enter.ts'
import type { AppScope, Scope } from '../../domain/access/scope.ts'
import type { Endpoints } from '../../domain/endpoints/endpoints.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { inOwnWords } from './own-words.ts'
import { parseCreate, parseId, parseUpdate } from './parse-endpoint.ts'
import { presentEndpoint } from './present-endpoint.ts'

export interface TenantUseCases {
  gate: Gate
  endpoints: Endpoints
}

/** The tenant surface: what a tenant's own automation calls. */
export const tenantHandlers = ({ gate, endpoints }: TenantUseCases) => {
  const enter = async (scope: Scope, epId: string): Promise<{ app: AppScope; id: string }> => {
    const id = parseId(epId)
    return { app: await endpoints.enter(scope, id), id }
  }

  return {
    'tenant.endpoints.list': async ({ scope }) => (await endpoints.allWithin(scope)).map(presentEndpoint),
    'tenant.endpoints.create': async ({ scope, body }) => {
      const app = await gate.enterDefaultApp(scope, scope.tenantId ?? '')
      const { secret, ...endpoint } = await inOwnWords(endpoints.create(app, parseCreate(body)))
      return { ...presentEndpoint(endpoint), ...(body.secret === undefined && { secret }) }
    },
    'tenant.endpoints.get': async ({ scope, params }) => {
      const { app, id } = await enter(scope, params.ep_id)
      return presentEndpoint(await endpoints.get(app, id))
    },
    'tenant.endpoints.update': async ({ scope, params, body }) => {
      const { app, id } = await enter(scope, params.ep_id)
      return presentEndpoint(await inOwnWords(endpoints.update(app, id, parseUpdate(body))))
    },
    'tenant.endpoints.delete': async ({ scope, params }) =>
      await endpoints.deleteWithin(scope, parseId(params.ep_id)),
  } satisfies SurfaceHandlers<'tenant.'>
}
