import type { Model } from 'mongoose'
import type { AppRow } from '../apps/app-model.ts'
import { mayEnterOperations, OPERATIONS_APP } from '../apps/operations-app.ts'
import { NotFound } from '../errors.ts'
import { createFreshCache } from '../fresh-cache.ts'
import type { TenantRow } from '../tenants/tenant-model.ts'
import type { AppScope, Scope } from './scope.ts'

export interface TenantScope extends Scope {
  tenantId: string
}

export interface Gate {
  /** @throws NotFound when the app does not exist or lies outside of the scope's bounds. */
  enterApp(scope: Scope, appId: string): Promise<AppScope>
  /** @throws NotFound likewise; a scope that is bound to one app does not reach the tenant. */
  enterTenant(scope: Scope, tenantId: string): Promise<TenantScope>
  /** Enters the app that was made with a tenant. @throws NotFound when the scope does not reach both */
  enterDefaultApp(scope: Scope, tenantId: string): Promise<AppScope>
  /** Enters an app of a tenant, or its default one. @throws NotFound when the scope does not reach it, or it is another's */
  enterAppOf(scope: Scope, tenantId: string, appId: string | undefined): Promise<AppScope>
  /** After a change: this process sees it at once, others within a second. */
  forgetApp(appId: string): void
  forgetTenants(): void
}

interface Owner {
  tenantId: string
  partnerId: string | null
}

const within = (bound: string | undefined, id: string | null): boolean => bound === undefined || bound === id

const admits = (scope: Scope, { tenantId, partnerId }: Owner): boolean =>
  within(scope.tenantId, tenantId) && within(scope.partnerId, partnerId)

/** Lets scopes into apps and tenants, which are remembered for a second: every request passes here. */
export const createGate = (apps: Model<AppRow>, tenants: Model<TenantRow>): Gate => {
  const ownerOf = async (tenantId: string): Promise<Owner | undefined> => {
    const tenant = await tenants
      .findOne({ _id: tenantId, hiddenAt: null }, { partnerId: 1 })
      .lean<TenantRow>()
    return tenant ? { tenantId, partnerId: tenant.partnerId } : undefined
  }
  const owners = createFreshCache(async (appId: string) => {
    const app = await apps.findOne({ _id: appId, hiddenAt: null }, { tenantId: 1 }).lean<AppRow>()
    if (app && appId === OPERATIONS_APP) return { tenantId: app.tenantId, partnerId: null }
    return app ? await ownerOf(app.tenantId) : undefined
  })

  const enterApp = async (scope: Scope, appId: string): Promise<AppScope> => {
    const owner = within(scope.appId, appId) ? await owners.get(appId) : undefined
    const reserved = appId === OPERATIONS_APP && !mayEnterOperations(scope)
    if (!owner || reserved || !admits(scope, owner)) throw new NotFound('app')
    return { ...scope, appId, tenantId: owner.tenantId }
  }

  const enterDefaultApp = async (scope: Scope, tenantId: string): Promise<AppScope> => {
    const tenant = await tenants
      .findOne({ _id: tenantId, hiddenAt: null }, { defaultAppId: 1 })
      .lean<TenantRow>()
    if (!tenant) throw new NotFound('tenant')
    try {
      return await enterApp(scope, tenant.defaultAppId)
    } catch (error) {
      throw error instanceof NotFound ? new NotFound('tenant') : error
    }
  }

  return {
    enterApp,
    enterDefaultApp,
    enterAppOf: async (scope, tenantId, appId) => {
      if (appId === undefined) return await enterDefaultApp(scope, tenantId)
      const app = await enterApp(scope, appId)
      if (app.tenantId !== tenantId || appId === OPERATIONS_APP) throw new NotFound('app')
      return app
    },
    enterTenant: async (scope, tenantId) => {
      const reachable = scope.appId === undefined && within(scope.tenantId, tenantId)
      const owner = reachable ? await ownerOf(tenantId) : undefined
      if (!owner || !admits(scope, owner)) throw new NotFound('tenant')
      return { ...scope, tenantId }
    },
    forgetApp: appId => owners.forget(appId),
    forgetTenants: () => owners.clear(),
  }
}
