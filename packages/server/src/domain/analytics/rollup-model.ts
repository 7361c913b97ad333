import { type Connection, type Model, Schema } from 'mongoose'
import type { DeliveryStatus } from '../deliveries/delivery-model.ts'

/**
 * A row of `rollups`: one endpoint's minute. Deliveries are counted by their present status in the minute they were made,
 * attempts and their latency histogram (bucket index → count) in the minute they were made.
 */
export interface RollupRow {
  _id: string
  appId: string
  endpointId: string
  minute: Date
  deliveries: Partial<Record<DeliveryStatus, number>>
  attempts: number
  latency: Record<string, number>
  lastSuccessAt?: Date
  lastFailureAt?: Date
  expireAt: Date
}

const schema = new Schema<RollupRow>(
  {
    _id: String,
    appId: String,
    endpointId: String,
    minute: Date,
    deliveries: Object,
    attempts: Number,
    latency: Object,
    lastSuccessAt: Date,
    lastFailureAt: Date,
    expireAt: Date,
  },
  { autoIndex: false, versionKey: false },
)
schema.index({ appId: 1, endpointId: 1, minute: 1 })
schema.index({ expireAt: 1 }, { expireAfterSeconds: 0 })

export const rollupModel = (connection: Connection): Model<RollupRow> =>
  connection.models.Rollup ?? connection.model<RollupRow>('Rollup', schema, 'rollups')
