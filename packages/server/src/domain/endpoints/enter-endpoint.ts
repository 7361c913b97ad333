import type { AppScope, Scope } from '../access/scope.ts'
import { OPERATIONS_APP } from '../apps/operations-app.ts'
import { NotFound } from '../errors.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import type { EndpointRow } from './endpoint-model.ts'

const unknown = (): NotFound => new NotFound('webhook endpoint')

/**
 * Enters the app of an endpoint that is known by its id alone, for surfaces that reach across apps. The deployment's own
 * app belongs to no tenant and is not among them. With `deleted` also the app of one that was deleted a moment ago: for
 * whoever deletes it again.
 * @throws NotFound, alike for an unknown id and for an endpoint outside of the scope's bounds
 */
export const enterEndpoint =
  ({ endpoints, gate }: Pick<EndpointDeps, 'endpoints' | 'gate'>) =>
  async (scope: Scope, endpointId: string, { deleted = false } = {}): Promise<AppScope> => {
    const row = await endpoints
      .findOne({ _id: endpointId, ...(!deleted && { deletedAt: null }) }, { appId: 1 })
      .lean<Pick<EndpointRow, 'appId'>>()
    if (!row || row.appId === OPERATIONS_APP) throw unknown()
    try {
      return await gate.enterApp(scope, row.appId)
    } catch (error) {
      throw error instanceof NotFound ? unknown() : error
    }
  }
