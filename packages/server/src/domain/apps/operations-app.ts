import type { AppScope, Scope } from '../access/scope.ts'

/** The deployment's own app, whose endpoints get the events about all others. It belongs to no tenant. */
export const OPERATIONS_APP = '_operations'

/** Stands where the rows of other apps have their tenant's id; there is no tenant with it. */
export const OPERATIONS_TENANT = '_operations'

/** Posthorn itself, as who publishes there. */
export const operationsScope: AppScope = {
  subject: 'posthorn',
  rights: new Set(),
  appId: OPERATIONS_APP,
  tenantId: OPERATIONS_TENANT,
}

/** Whether a scope is bound by nothing that could be somebody else's than the operator's, whatever its claims are called. */
export const mayEnterOperations = ({ tenantId, partnerId }: Scope): boolean =>
  tenantId === undefined && partnerId === undefined
