import { type Connection, type Model, Schema } from 'mongoose'
import type { KeyRight } from './scope.ts'

/** A row of `api_keys`. The key itself is not kept, only its SHA-256; a key without `appId` holds for all apps of its tenant. */
export interface ApiKeyRow {
  _id: string
  tenantId: string
  appId: string | null
  name: string
  scopes: KeyRight[]
  hash: string
  createdAt: Date
  expiresAt: Date | null
  lastUsedAt: Date | null
}

const schema = new Schema<ApiKeyRow>(
  {
    _id: String,
    tenantId: String,
    appId: String,
    name: String,
    scopes: [String],
    hash: String,
    createdAt: Date,
    expiresAt: Date,
    lastUsedAt: Date,
  },
  { autoIndex: false, versionKey: false },
)

schema.index({ tenantId: 1, appId: 1, createdAt: -1, _id: -1 })
schema.index({ appId: 1 })

export const apiKeyModel = (connection: Connection): Model<ApiKeyRow> =>
  connection.models.ApiKey ?? connection.model<ApiKeyRow>('ApiKey', schema, 'api_keys')
