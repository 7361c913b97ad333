import { type Connection, type Model, Schema } from 'mongoose'

/** A row of `attempts`: one HTTP request of a delivery. Header maps are JSON objects as text, since names may hold dots. */
export interface AttemptRow {
  _id: string
  appId: string
  deliveryId: number
  number: number
  at: Date
  durationMs: number
  statusCode: number | null
  error: string | null
  requestHeaders: string
  responseHeaders: string
  /** Null when nothing was sent. */
  signature: string | null
  /** Whether the receiver's answer had a body; it is kept for a shorter time. */
  hasBody: boolean
  expireAt: Date
}

/** A row of `attempt_bodies`: what the receiver answered, kept for a shorter time than the attempt. `_id` is the attempt's. */
export interface AttemptBodyRow {
  _id: string
  body: Buffer
  truncated: boolean
  expireAt: Date
}

const attemptSchema = new Schema<AttemptRow>(
  {
    _id: String,
    appId: String,
    deliveryId: Number,
    number: Number,
    at: Date,
    durationMs: Number,
    statusCode: Number,
    error: String,
    requestHeaders: String,
    responseHeaders: String,
    signature: String,
    hasBody: Boolean,
    expireAt: Date,
  },
  { autoIndex: false, versionKey: false },
)
attemptSchema.index({ deliveryId: 1 })
attemptSchema.index({ expireAt: 1 }, { expireAfterSeconds: 0 })

const bodySchema = new Schema<AttemptBodyRow>(
  { _id: String, body: Schema.Types.Buffer, truncated: Boolean, expireAt: Date },
  { autoIndex: false, versionKey: false },
)
bodySchema.index({ expireAt: 1 }, { expireAfterSeconds: 0 })

export const attemptModel = (connection: Connection): Model<AttemptRow> =>
  connection.models.Attempt ?? connection.model<AttemptRow>('Attempt', attemptSchema, 'attempts')

export const attemptBodyModel = (connection: Connection): Model<AttemptBodyRow> =>
  connection.models.AttemptBody ??
  connection.model<AttemptBodyRow>('AttemptBody', bodySchema, 'attempt_bodies')
