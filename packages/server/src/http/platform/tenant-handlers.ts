import type { Gate } from '../../domain/access/enter.ts'
import type { Tenants, TenantView } from '../../domain/tenants/tenants.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import type { Tenant } from '../generated/types.gen.ts'
import { dataOf, pageOf } from '../envelope.ts'

const present = (tenant: TenantView): Tenant => ({
  ...tenant,
  createdAt: tenant.createdAt.toISOString(),
  updatedAt: tenant.updatedAt.toISOString(),
})

export const tenantHandlers = (gate: Gate, tenants: Tenants) =>
  ({
    'platform.tenants.create': async ({ scope, body }) => dataOf(present(await tenants.create(scope, body))),
    'platform.tenants.list': async ({ scope, query }) => pageOf(await tenants.list(scope, query), present),
    'platform.tenants.get': async ({ scope, params }) =>
      dataOf(present(await tenants.get(await gate.enterTenant(scope, params.tenantId)))),
    'platform.tenants.update': async ({ scope, params, body }) =>
      dataOf(present(await tenants.update(await gate.enterTenant(scope, params.tenantId), body))),
    'platform.tenants.delete': async ({ scope, params }) =>
      await tenants.remove(await gate.enterTenant(scope, params.tenantId)),
  }) satisfies SurfaceHandlers<'platform.tenants.'>
