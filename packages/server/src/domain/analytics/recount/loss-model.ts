import { type Connection, type Model, Schema } from 'mongoose'

/** A row of `rollup_losses`: what was counted in this time may never have been written, and is to be recounted. */
export interface LossRow {
  /** The incarnation of the process, or an id of its own. */
  _id: string
  from: Date
  to: Date
  dueAt: Date
  expireAt: Date
}

const schema = new Schema<LossRow>(
  { _id: String, from: Date, to: Date, dueAt: Date, expireAt: Date },
  { autoIndex: false, versionKey: false },
)
schema.index({ dueAt: 1 })
schema.index({ expireAt: 1 }, { expireAfterSeconds: 0 })

export const lossModel = (connection: Connection): Model<LossRow> =>
  connection.models.RollupLoss ?? connection.model<LossRow>('RollupLoss', schema, 'rollup_losses')
