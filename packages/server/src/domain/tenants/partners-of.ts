import type { Model } from 'mongoose'
import type { TenantRow } from './tenant-model.ts'

/** The partner of each of these tenants, by the tenant's id; null for one without. */
export const partnersOf =
  (tenants: Model<TenantRow>) =>
  async (tenantIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> => {
    const rows = await tenants
      .find({ _id: { $in: [...new Set(tenantIds)] } }, { partnerId: 1 })
      .lean<Pick<TenantRow, '_id' | 'partnerId'>[]>()
    return new Map(rows.map(({ _id, partnerId }) => [_id, partnerId]))
  }
