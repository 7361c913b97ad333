import { type Connection, type Model, Schema } from 'mongoose'
import type { Retention } from './retention.ts'

/**
 * A row of `apps`. While `hiddenAt` is set the app is being deleted or deleted, and nobody sees it; a deleted one keeps
 * its row until `expireAt`, when all that it held is gone, so that nobody else can take its id and find its history.
 */
export interface AppRow {
  _id: string
  tenantId: string
  name: string
  default: boolean
  retention: Retention
  /** Counts changes to the app's endpoints. */
  endpointsVersion: number
  hiddenAt: Date | null
  expireAt: Date | null
  createdAt: Date
  updatedAt: Date
}

const schema = new Schema<AppRow>(
  {
    _id: String,
    tenantId: String,
    name: String,
    default: Boolean,
    retention: { type: { days: Number, bodyDays: Number }, _id: false },
    endpointsVersion: Number,
    hiddenAt: Date,
    expireAt: Date,
    createdAt: Date,
    updatedAt: Date,
  },
  { autoIndex: false, versionKey: false },
)

schema.index({ createdAt: -1, _id: -1 })
schema.index({ tenantId: 1, createdAt: -1, _id: -1 })
schema.index({ hiddenAt: 1 }, { partialFilterExpression: { hiddenAt: { $type: 'date' } } })
schema.index({ expireAt: 1 }, { expireAfterSeconds: 0 })

export const appModel = (connection: Connection): Model<AppRow> =>
  connection.models.App ?? connection.model<AppRow>('App', schema, 'apps')
