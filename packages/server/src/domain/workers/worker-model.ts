import { type Connection, type Model, Schema } from 'mongoose'

/** How many processes may work on one database: their numbers are part of delivery ids. */
export const MAX_WORKERS = 256

/** A row of `workers`: a live process. Its number is leased; its incarnation is new each time and marks what it claims. */
export interface WorkerRow {
  _id: number
  incarnation: string
  /** Whether it takes lanes; a process that only answers requests does not. */
  delivers: boolean
  /** The database's time of its last sign of life. */
  heartbeatAt: Date
}

const schema = new Schema<WorkerRow>(
  { _id: Number, incarnation: String, delivers: Boolean, heartbeatAt: Date },
  { autoIndex: false, versionKey: false },
)
schema.index({ incarnation: 1 })

export const workerModel = (connection: Connection): Model<WorkerRow> =>
  connection.models.Worker ?? connection.model<WorkerRow>('Worker', schema, 'workers')
