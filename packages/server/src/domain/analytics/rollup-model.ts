import { type Connection, type Model, Schema } from 'mongoose'
import type { DeliveryStatus } from '../deliveries/delivery-model.ts'
import type { Span } from './span.ts'

/** Stands for all endpoints of an app together. */
export const WHOLE_APP = '*'

/**
 * A row of `rollups`: a minute, an hour or a day (UTC) of one endpoint, or of all of an app's. Deliveries are counted by
 * their present status in the time they were made in, attempts and their latency histogram (bucket index → count) in the
 * time they were started in.
 */
export interface RollupRow {
  _id: string
  appId: string
  endpointId: string
  span: Span
  start: Date
  deliveries?: Partial<Record<DeliveryStatus, number>>
  /** Test pings, which are deliveries in lists and nothing in statistics. */
  pings?: Partial<Record<DeliveryStatus, number>>
  attempts?: number
  latency?: Record<string, number>
  lastSuccessAt?: Date
  lastFailureAt?: Date
  /** How often it has been written. */
  writes?: number
  expireAt: Date
}

const schema = new Schema<RollupRow>(
  {
    _id: String,
    appId: String,
    endpointId: String,
    span: String,
    start: Date,
    deliveries: Object,
    pings: Object,
    attempts: Number,
    latency: Object,
    lastSuccessAt: Date,
    lastFailureAt: Date,
    writes: Number,
    expireAt: Date,
  },
  { autoIndex: false, versionKey: false },
)
schema.index({ appId: 1, endpointId: 1, span: 1, start: 1 })
schema.index({ expireAt: 1 }, { expireAfterSeconds: 0 })

export const rollupModel = (connection: Connection): Model<RollupRow> =>
  connection.models.Rollup ?? connection.model<RollupRow>('Rollup', schema, 'rollups')
