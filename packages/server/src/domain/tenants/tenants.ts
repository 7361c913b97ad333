import type { Model } from 'mongoose'
import type { Gate, TenantScope } from '../access/enter.ts'
import type { Scope } from '../access/scope.ts'
import type { AppRow } from '../apps/app-model.ts'
import { newApp } from '../apps/apps.ts'
import { newRetention } from '../apps/retention.ts'
import type { CursorCodec } from '../cursor.ts'
import { Forbidden, NotFound, Unavailable } from '../errors.ts'
import { type KeysetList, type Page, type PageRequest, readPage } from '../keyset.ts'
import { uuidv7 } from '../uuid.ts'
import type { Removal } from './removal.ts'
import type { TenantRow } from './tenant-model.ts'

export interface CreateTenant {
  name: string
  partnerId?: string | null | undefined
}

export interface UpdateTenant {
  name?: string | undefined
  partnerId?: string | null | undefined
}

export interface TenantView extends Omit<TenantRow, '_id' | 'hiddenAt'> {
  id: string
}

export interface TenantsDeps {
  tenants: Model<TenantRow>
  apps: Model<AppRow>
  gate: Gate
  removal: Removal
  cursors: CursorCodec
  retentionDays: number
  now: () => Date
}

const newestFirst: KeysetList<TenantRow> = {
  name: 'tenants',
  order: [
    ['createdAt', -1],
    ['_id', -1],
  ],
  positionOf: row => [row.createdAt, row._id],
}

const view = ({ _id, hiddenAt, ...rest }: TenantRow): TenantView => ({ id: _id, ...rest })

/** Who is bound to a partner neither makes tenants for others nor lets them go. */
const assertOwnPartner = (scope: Scope, partnerId: string | null): void => {
  if (scope.partnerId === undefined || scope.partnerId === partnerId) return
  throw new Forbidden("A partner's credential reaches that partner's tenants alone.")
}

export const createTenants = ({
  tenants,
  apps,
  gate,
  removal,
  cursors,
  retentionDays,
  now,
}: TenantsDeps) => ({
  /**
   * Makes a tenant with its default app. The tenant is hidden until the app is there, so that a crash in between leaves
   * nothing to be seen. @throws Forbidden for a scope that is bound to one tenant or app, or to another partner.
   */
  create: async (scope: Scope, input: CreateTenant): Promise<TenantView> => {
    if (scope.tenantId !== undefined || scope.appId !== undefined) {
      throw new Forbidden('A credential of one tenant cannot make another.')
    }
    const partnerId = input.partnerId === undefined ? (scope.partnerId ?? null) : input.partnerId
    assertOwnPartner(scope, partnerId)
    const createdAt = now()
    const row: TenantRow = {
      _id: uuidv7(),
      name: input.name,
      partnerId,
      defaultAppId: uuidv7(),
      hiddenAt: createdAt,
      createdAt,
      updatedAt: createdAt,
    }
    await tenants.create(row)
    const app = { _id: row.defaultAppId, name: row.name, tenantId: row._id, default: true }
    await apps.create(newApp({ ...app, retention: newRetention(retentionDays) }, createdAt))
    const { matchedCount } = await tenants.updateOne({ _id: row._id }, { $set: { hiddenAt: null } })
    // It took so long that the sweep took it for a left-over.
    if (matchedCount === 0) throw new Unavailable()
    return view(row)
  },

  list: async (scope: Scope, request: PageRequest): Promise<Page<TenantView>> => {
    if (scope.appId !== undefined) return { items: [], nextCursor: null }
    const reach = {
      hiddenAt: null,
      ...(scope.tenantId !== undefined && { _id: scope.tenantId }),
      ...(scope.partnerId !== undefined && { partnerId: scope.partnerId }),
    }
    const bounds = [scope.tenantId ?? '', scope.partnerId ?? '']
    const page = await readPage(cursors, newestFirst, bounds, request, ({ filter, sort, limit }) =>
      tenants
        .find({ $and: [reach, filter] })
        .sort(sort)
        .limit(limit)
        .lean<TenantRow[]>(),
    )
    return { ...page, items: page.items.map(view) }
  },

  /** @throws NotFound */
  get: async ({ tenantId }: TenantScope): Promise<TenantView> => {
    const row = await tenants.findOne({ _id: tenantId, hiddenAt: null }).lean<TenantRow>()
    if (!row) throw new NotFound('tenant')
    return view(row)
  },

  /** @throws Forbidden when a partner's credential gives the tenant to another; NotFound */
  update: async (scope: TenantScope, { name, partnerId }: UpdateTenant): Promise<TenantView> => {
    if (partnerId !== undefined) assertOwnPartner(scope, partnerId)
    const change = {
      ...(name !== undefined && { name }),
      ...(partnerId !== undefined && { partnerId }),
      updatedAt: now(),
    }
    const row = await tenants
      .findOneAndUpdate(
        { _id: scope.tenantId, hiddenAt: null },
        { $set: change },
        { returnDocument: 'after' },
      )
      .lean<TenantRow>()
    if (!row) throw new NotFound('tenant')
    gate.forgetTenants()
    return view(row)
  },

  /** Deletes the tenant with its apps, keys and all that they hold. */
  remove: async ({ tenantId }: TenantScope): Promise<void> => await removal.removeTenant(tenantId),
})

export type Tenants = ReturnType<typeof createTenants>
