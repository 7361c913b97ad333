import type { Model } from 'mongoose'
import type { Gate } from '../access/enter.ts'
import type { AppScope, Scope } from '../access/scope.ts'
import type { CursorCodec } from '../cursor.ts'
import { isDuplicateKey } from '../duplicate-key.ts'
import { Conflict, Forbidden, NotFound } from '../errors.ts'
import { type KeysetList, type Page, type PageRequest, readPage } from '../keyset.ts'
import type { Removal } from '../tenants/removal.ts'
import type { TenantRow } from '../tenants/tenant-model.ts'
import { uuidv7 } from '../uuid.ts'
import type { AppRow } from './app-model.ts'
import { mayEnterOperations, OPERATIONS_APP } from './operations-app.ts'
import { changeRetention, newRetention, type RetentionChange } from './retention.ts'

export interface CreateApp {
  /** Chosen by the caller, or made. */
  id?: string | undefined
  name: string
  tenantId: string
  retention?: RetentionChange | undefined
}

export interface UpdateApp {
  name?: string | undefined
  retention?: RetentionChange | undefined
}

export interface AppView extends Omit<AppRow, '_id' | 'endpointsVersion' | 'hiddenAt' | 'expireAt'> {
  id: string
}

export interface AppsDeps {
  apps: Model<AppRow>
  tenants: Model<TenantRow>
  gate: Gate
  removal: Removal
  cursors: CursorCodec
  retentionDays: number
  now: () => Date
}

const newestFirst: KeysetList<AppRow> = {
  name: 'apps',
  order: [
    ['createdAt', -1],
    ['_id', -1],
  ],
  positionOf: row => [row.createdAt, row._id],
}

const view = ({ _id, endpointsVersion, hiddenAt, expireAt, ...rest }: AppRow): AppView => ({
  id: _id,
  ...rest,
})

/** A new app's row; `default` is true for the one that is made with its tenant. */
export const newApp = (
  app: Pick<AppRow, '_id' | 'name' | 'tenantId' | 'default' | 'retention'>,
  createdAt: Date,
): AppRow => ({
  ...app,
  endpointsVersion: 0,
  hiddenAt: null,
  expireAt: null,
  createdAt,
  updatedAt: createdAt,
})

const appExists = (id: string) => new Conflict('app_exists', `There is or was an app with the id ${id}.`)

export const createApps = ({ apps, tenants, gate, removal, cursors, retentionDays, now }: AppsDeps) => {
  /** Which apps a scope reaches, as a filter. */
  const reach = async (scope: Scope): Promise<Record<string, unknown>> => {
    const bounds = [
      ...(mayEnterOperations(scope) ? [] : [{ _id: { $ne: OPERATIONS_APP } }]),
      ...(scope.appId === undefined ? [] : [{ _id: scope.appId }]),
      ...(scope.tenantId === undefined ? [] : [{ tenantId: scope.tenantId }]),
      ...(scope.partnerId === undefined
        ? []
        : [
            {
              tenantId: {
                $in: await tenants.distinct('_id', { partnerId: scope.partnerId, hiddenAt: null }),
              },
            },
          ]),
    ]
    return { $and: [{ hiddenAt: null }, ...bounds] }
  }

  return {
    /** @throws NotFound for a tenant out of reach; Conflict (`app_exists`); Forbidden for a scope bound to one app. */
    create: async (scope: Scope, input: CreateApp): Promise<AppView> => {
      if (scope.appId !== undefined) throw new Forbidden('A credential of one app cannot make another.')
      const { tenantId } = await gate.enterTenant(scope, input.tenantId)
      if (input.id === OPERATIONS_APP) throw appExists(input.id)
      const retention = newRetention(retentionDays, input.retention)
      const row = newApp(
        { _id: input.id ?? uuidv7(), name: input.name, tenantId, default: false, retention },
        now(),
      )
      try {
        await apps.create(row)
      } catch (error) {
        if (!isDuplicateKey(error)) throw error
        throw appExists(row._id)
      }
      // The tenant may have been deleted meanwhile, and its deletion may not have seen this app.
      if (await tenants.exists({ _id: tenantId, hiddenAt: null })) return view(row)
      await apps.deleteOne({ _id: row._id })
      throw new NotFound('tenant')
    },

    list: async (
      scope: Scope,
      request: PageRequest & { tenantId?: string | undefined },
    ): Promise<Page<AppView>> => {
      const { tenantId } = request
      const within = [await reach(scope), tenantId === undefined ? {} : { tenantId }]
      const bounds = [scope.tenantId, scope.partnerId, scope.appId, tenantId].map(bound => bound ?? '')
      const page = await readPage(cursors, newestFirst, bounds, request, ({ filter, sort, limit }) =>
        apps
          .find({ $and: [...within, filter] })
          .sort(sort)
          .limit(limit)
          .lean<AppRow[]>(),
      )
      return { ...page, items: page.items.map(view) }
    },

    /** @throws NotFound */
    get: async ({ appId, tenantId }: AppScope): Promise<AppView> => {
      const row = await apps.findOne({ _id: appId, tenantId, hiddenAt: null }).lean<AppRow>()
      if (!row) throw new NotFound('app')
      return view(row)
    },

    /** @throws InvalidInput for bodies that would be kept longer than deliveries; NotFound */
    update: async ({ appId, tenantId }: AppScope, { name, retention }: UpdateApp): Promise<AppView> => {
      const found = await apps.findOne({ _id: appId, tenantId, hiddenAt: null }).lean<AppRow>()
      if (!found) throw new NotFound('app')
      const change = {
        ...(name !== undefined && { name }),
        ...(retention && { retention: changeRetention(found.retention, retention) }),
        updatedAt: now(),
      }
      const row = await apps
        .findOneAndUpdate({ _id: appId, hiddenAt: null }, { $set: change }, { returnDocument: 'after' })
        .lean<AppRow>()
      if (!row) throw new NotFound('app')
      return view(row)
    },

    /** Deletes the app with all it holds. @throws Conflict (`default_app`, `reserved_app`) for one that must stay; NotFound */
    remove: async ({ appId, tenantId }: AppScope): Promise<void> => {
      const row = await apps.findOne({ _id: appId, tenantId, hiddenAt: null }).lean<AppRow>()
      if (!row) throw new NotFound('app')
      if (appId === OPERATIONS_APP)
        throw new Conflict(
          'reserved_app',
          `The app ${appId} belongs to the deployment and cannot be deleted.`,
        )
      if (row.default)
        throw new Conflict('default_app', 'The default app of a tenant cannot be deleted alone.')
      await removal.removeApp(row)
    },
  }
}

export type Apps = ReturnType<typeof createApps>
