import type { Model } from 'mongoose'
import type { ApiKeyRow } from '../access/api-key-model.ts'
import type { Gate } from '../access/enter.ts'
import type { AppRow } from '../apps/app-model.ts'
import type { TenantRow } from './tenant-model.ts'

export interface RemovalDeps {
  tenants: Model<TenantRow>
  apps: Model<AppRow>
  apiKeys: Model<ApiKeyRow>
  gate: Gate
  forgetAllKeys: () => void
  /** Ends what the app holds: its endpoints and open deliveries. May be called again for the same app. */
  onAppDeleted: (appId: string) => Promise<void>
  now: () => Date
}

const DAY_MS = 86_400_000
/** Longer than making a tenant can take; what is hidden for longer was left behind by a crash. */
const LEFT_BEHIND_MS = 60_000
/** So many apps are removed side by side: each waits until no process goes by what was before. */
const APPS = 50

/**
 * Deletes tenants and apps in an order in which a crash leaves nothing half visible: first they are hidden, so that no
 * credential enters any more, then emptied, then ended. `sweep` finishes what a crash left hidden.
 */
export const createRemoval = ({
  tenants,
  apps,
  apiKeys,
  gate,
  forgetAllKeys,
  onAppDeleted,
  now,
}: RemovalDeps) => {
  const removeApp = async ({ _id, tenantId, retention }: AppRow): Promise<void> => {
    await apps.updateOne({ _id, hiddenAt: null }, { $set: { hiddenAt: now() } })
    gate.forgetApp(_id)
    await apiKeys.deleteMany({ tenantId, appId: _id })
    forgetAllKeys()
    await onAppDeleted(_id)
    // A day more than the last delivery of it can be kept.
    await apps.updateOne(
      { _id },
      { $set: { expireAt: new Date(now().getTime() + (retention.days + 1) * DAY_MS) } },
    )
  }

  const removeApps = async (rows: readonly AppRow[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += APPS) await Promise.all(rows.slice(at, at + APPS).map(removeApp))
  }

  const removeTenant = async (tenantId: string): Promise<void> => {
    await tenants.updateOne({ _id: tenantId, hiddenAt: null }, { $set: { hiddenAt: now() } })
    gate.forgetTenants()
    await removeApps(await apps.find({ tenantId, expireAt: null }).lean<AppRow[]>())
    await apiKeys.deleteMany({ tenantId })
    forgetAllKeys()
    await tenants.deleteOne({ _id: tenantId })
  }

  return {
    removeApp,
    removeTenant,
    /** To be run now and then: also ends tenants whose making was cut short. */
    sweep: async (): Promise<void> => {
      const leftBehind = {
        hiddenAt: { $type: 'date' as const, $lt: new Date(now().getTime() - LEFT_BEHIND_MS) },
      }
      for (const { _id } of await tenants.find(leftBehind).lean<TenantRow[]>()) await removeTenant(_id)
      await removeApps(await apps.find({ ...leftBehind, expireAt: null }).lean<AppRow[]>())
    },
  }
}

export type Removal = ReturnType<typeof createRemoval>
