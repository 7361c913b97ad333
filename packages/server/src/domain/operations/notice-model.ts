import { type Connection, type Model, Schema } from 'mongoose'
import type { Cause } from './state-event.ts'
import type { StateEventType } from './state-event-types.ts'

/** A row of `notices`: a change that is about to be made, with what is to be published when it has been. */
export interface NoticeRow {
  /** The key of the event. */
  _id: string
  type: StateEventType
  /** JSON, as it will be published. */
  data: string
  cause: Cause
  createdAt: Date
}

const schema = new Schema<NoticeRow>(
  { _id: String, type: String, data: String, cause: Object, createdAt: Date },
  { autoIndex: false, versionKey: false },
)
schema.index({ createdAt: 1 })

export const noticeModel = (connection: Connection): Model<NoticeRow> =>
  connection.models.Notice ?? connection.model<NoticeRow>('Notice', schema, 'notices')
