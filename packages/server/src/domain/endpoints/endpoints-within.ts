import type { Scope } from '../access/scope.ts'
import { OPERATIONS_APP } from '../apps/operations-app.ts'
import type { EndpointDeps } from './endpoint-deps.ts'

export interface EndpointFilter {
  tenantId?: string | undefined
  /** All tenants of the partner. */
  partnerId?: string | undefined
  appId?: string | undefined
  editionId?: string | undefined
  active?: boolean | undefined
}

const equal = (field: string, values: readonly (string | boolean | undefined)[]) =>
  values.flatMap(value => (value === undefined ? [] : [{ [field]: value }]))

/**
 * The endpoints that both a scope and a filter admit, as a query: a filter narrows a bound, and never widens it. The
 * deployment's own app belongs to no tenant and is not among those that are reached.
 */
export const endpointsWithin = async (
  { tenants }: Pick<EndpointDeps, 'tenants'>,
  scope: Scope,
  filter: EndpointFilter = {},
) => {
  const partners = equal('partnerId', [scope.partnerId, filter.partnerId])
  const ofPartners = partners.length > 0 && {
    tenantId: { $in: await tenants.distinct('_id', { $and: [{ hiddenAt: null }, ...partners] }) },
  }
  return {
    $and: [
      { deletedAt: null, appId: { $ne: OPERATIONS_APP } },
      ...equal('tenantId', [scope.tenantId, filter.tenantId]),
      ...equal('appId', [scope.appId, filter.appId]),
      ...equal('editionId', [filter.editionId]),
      ...equal('active', [filter.active]),
      ...(ofPartners ? [ofPartners] : []),
    ],
  }
}
