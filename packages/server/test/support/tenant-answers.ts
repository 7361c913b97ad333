import type { ApiHandlers } from '../../src/http/call-context.ts'

/** A tenant as the contract shows it. */
export const tenant = {
  id: 't1',
  name: 'Tenant',
  partnerId: null,
  defaultAppId: 'a1',
  createdAt: '2026-11-21T12:00:00.000Z',
  updatedAt: '2026-11-21T12:00:00.000Z',
}

export const emptyPage = {
  success: true as const,
  data: [],
  pagination: { nextCursor: null, hasMore: false },
}

export const listTenants = { 'platform.tenants.list': async () => emptyPage } satisfies Partial<ApiHandlers>

export const createTenant = {
  'platform.tenants.create': async () => ({ success: true, data: tenant }),
} satisfies Partial<ApiHandlers>
