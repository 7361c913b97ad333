import type { Scope } from '../access/scope.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import type { EndpointRow } from './endpoint-model.ts'
import { endpointsWithin } from './endpoints-within.ts'
import { shownSecret } from './signing-secret.ts'

type Row = Pick<EndpointRow, '_id' | 'secrets'>

/**
 * What receivers verify with, by the ids of their endpoints: the current secret, or the public half of a private key. None
 * for a scope without the right `webhooks:secrets`.
 */
export const revealSecrets =
  (deps: Pick<EndpointDeps, 'endpoints' | 'tenants' | 'secretBox'>) =>
  async (scope: Scope, endpointIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    if (!scope.rights.has('webhooks:secrets') || endpointIds.length === 0) return new Map()
    const reached = await endpointsWithin(deps, scope)
    const rows = await deps.endpoints
      .find({ $and: [{ _id: { $in: [...endpointIds] } }, reached] }, { secrets: 1 })
      .lean<Row[]>()
    return new Map(
      rows.flatMap(({ _id, secrets: [current] }) =>
        current ? [[_id, shownSecret(deps.secretBox.open(current.sealed, _id).toString())]] : [],
      ),
    )
  }
