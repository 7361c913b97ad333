import { type Connection, type Model, Schema } from 'mongoose'

/** A row of `tenants`. While `hiddenAt` is set the tenant is being made or deleted, and nobody sees it. */
export interface TenantRow {
  _id: string
  name: string
  partnerId: string | null
  defaultAppId: string
  hiddenAt: Date | null
  createdAt: Date
  updatedAt: Date
}

const schema = new Schema<TenantRow>(
  {
    _id: String,
    name: String,
    partnerId: String,
    defaultAppId: String,
    hiddenAt: Date,
    createdAt: Date,
    updatedAt: Date,
  },
  { autoIndex: false, versionKey: false },
)

schema.index({ createdAt: -1, _id: -1 })
schema.index({ partnerId: 1, createdAt: -1, _id: -1 })
schema.index({ hiddenAt: 1 }, { partialFilterExpression: { hiddenAt: { $type: 'date' } } })

export const tenantModel = (connection: Connection): Model<TenantRow> =>
  connection.models.Tenant ?? connection.model<TenantRow>('Tenant', schema, 'tenants')
