import type { Model } from 'mongoose'
import { OPERATIONS_APP } from '../apps/operations-app.ts'
import type { CursorCodec } from '../cursor.ts'
import { Forbidden, InvalidInput, NotFound } from '../errors.ts'
import { type KeysetList, type Page, type PageRequest, readPage } from '../keyset.ts'
import { keyPrefix, mintApiKey } from './api-key-format.ts'
import type { ApiKeyRow } from './api-key-model.ts'
import type { TenantScope } from './enter.ts'
import type { AppScope, KeyRight } from './scope.ts'

export interface CreateApiKey {
  name: string
  scopes?: readonly KeyRight[] | undefined
  expiresAt?: Date | undefined
}

export interface ApiKeyView extends Omit<ApiKeyRow, '_id' | 'hash' | 'tenantId' | 'appId'> {
  id: string
  /** How the key begins, to recognise it by. */
  keyPrefix: string
}

/** What the keys hold for: one app, or all apps of a tenant. */
export type KeyOwner = { kind: 'app'; scope: AppScope } | { kind: 'tenant'; scope: TenantScope }

export interface ApiKeysDeps {
  apiKeys: Model<ApiKeyRow>
  cursors: CursorCodec
  /** Called when a key ends: it must not work any longer in this process. */
  forgetKey: (id: string) => void
  now: () => Date
}

export const defaultRights: readonly KeyRight[] = [
  'webhooks:read',
  'webhooks:write',
  'deliveries:read',
  'deliveries:write',
  'events:read',
  'events:write',
]

const newestFirst: KeysetList<ApiKeyRow> = {
  name: 'api-keys',
  order: [
    ['createdAt', -1],
    ['_id', -1],
  ],
  positionOf: row => [row.createdAt, row._id],
}

const ownedBy = ({ kind, scope }: KeyOwner): { tenantId: string; appId: string | null } => ({
  tenantId: scope.tenantId,
  appId: kind === 'app' ? scope.appId : null,
})

const view = ({ _id, name, scopes, createdAt, expiresAt, lastUsedAt }: ApiKeyRow): ApiKeyView => ({
  id: _id,
  name,
  scopes,
  keyPrefix: keyPrefix(_id),
  createdAt,
  expiresAt,
  lastUsedAt,
})

/** Making, listing and revoking API keys. A key is shown when it is made, and never again. */
export const createApiKeys = ({ apiKeys, cursors, forgetKey, now }: ApiKeysDeps) => ({
  /** @throws InvalidInput for an end in the past; Forbidden for a right beyond the default ones that the caller lacks, and for the reserved app. */
  create: async (owner: KeyOwner, input: CreateApiKey): Promise<ApiKeyView & { key: string }> => {
    if (owner.scope.appId === OPERATIONS_APP)
      throw new Forbidden('The reserved app has no keys: it takes a root key.')
    const createdAt = now()
    // Not the other way round: no comparison holds for a time that is none, such as a leap second.
    if (input.expiresAt && !(input.expiresAt > createdAt)) {
      throw InvalidInput.at(['body', 'expiresAt'], 'Expected a time in the future.', 'not_in_future')
    }
    const beyond = input.scopes?.find(
      right => !defaultRights.includes(right) && !owner.scope.rights.has(right),
    )
    if (beyond) throw new Forbidden(`Only who has the scope ${beyond} can give it.`)
    const { id, key, hash } = mintApiKey()
    const row: ApiKeyRow = {
      _id: id,
      ...ownedBy(owner),
      name: input.name,
      scopes: [...(input.scopes ?? defaultRights)],
      hash,
      createdAt,
      expiresAt: input.expiresAt ?? null,
      lastUsedAt: null,
    }
    await apiKeys.create(row)
    return { ...view(row), key }
  },

  list: async (owner: KeyOwner, request: PageRequest): Promise<Page<ApiKeyView>> => {
    const { tenantId, appId } = ownedBy(owner)
    const page = await readPage(
      cursors,
      newestFirst,
      [tenantId, appId ?? ''],
      request,
      ({ filter, sort, limit }) =>
        apiKeys
          .find({ $and: [{ tenantId, appId }, filter] })
          .sort(sort)
          .limit(limit)
          .lean<ApiKeyRow[]>(),
    )
    return { ...page, items: page.items.map(view) }
  },

  /** The key stops working: here at once, in other processes within a second. @throws NotFound */
  revoke: async (owner: KeyOwner, keyId: string): Promise<void> => {
    const { deletedCount } = await apiKeys.deleteOne({ _id: keyId, ...ownedBy(owner) })
    if (deletedCount === 0) throw new NotFound('API key')
    forgetKey(keyId)
  },
})

export type ApiKeys = ReturnType<typeof createApiKeys>
