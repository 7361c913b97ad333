import { type Connection, type Model, Schema } from 'mongoose'

export const deliveryStatuses = ['pending', 'success', 'retrying', 'exhausted', 'failed'] as const
export type DeliveryStatus = (typeof deliveryStatuses)[number]

/** Who is sending a delivery: a worker's incarnation, and a token of that one claim which fences its outcome. */
export interface Claim {
  by: string
  token: string
  /** Set before a delivery that is suspected of crashing its worker is sent. */
  sending?: true
}

/**
 * A row of `deliveries`. Exactly one of three holds, each with a partial index of its own: it waits (`nextAt`), it is
 * claimed (`claim`), or it is finished (`expireAt`).
 */
export interface DeliveryRow {
  _id: number
  appId: string
  endpointId: string
  eventId: string
  eventType: string
  /** `publish`, `ping`, or the replay task that made it: with app, event and endpoint it names a delivery once. */
  origin: string
  status: DeliveryStatus
  attemptCount: number
  createdAt: Date
  nextAt?: Date
  claim?: Claim
  expireAt?: Date
  /** How often a process died while it had, and perhaps was sending, this delivery. */
  crashes?: number
  /** Set by a manual retry of a finished delivery: one attempt more, whatever the schedule says. */
  extraAttempt?: true
  lastStatusCode?: number | null
  lastError?: string | null
  lastAttemptAt?: Date
}

const schema = new Schema<DeliveryRow>(
  {
    _id: Number,
    appId: String,
    endpointId: String,
    eventId: String,
    eventType: String,
    origin: String,
    status: String,
    attemptCount: Number,
    createdAt: Date,
    nextAt: Date,
    claim: { type: { by: String, token: String, sending: Boolean }, _id: false },
    expireAt: Date,
    crashes: Number,
    extraAttempt: Boolean,
    lastStatusCode: Number,
    lastError: String,
    lastAttemptAt: Date,
  },
  { autoIndex: false, versionKey: false },
)

schema.index({ appId: 1, eventId: 1, endpointId: 1, origin: 1 }, { unique: true })
schema.index({ appId: 1, _id: -1 })
schema.index({ endpointId: 1, _id: -1 })
// Most deliveries are a success: those that are not are what people look for, and few.
const rare = { partialFilterExpression: { status: { $in: deliveryStatuses.filter(it => it !== 'success') } } }
schema.index({ appId: 1, status: 1, _id: -1 }, rare)
schema.index({ endpointId: 1, status: 1, _id: -1 }, rare)
schema.index({ endpointId: 1, nextAt: 1 }, { partialFilterExpression: { nextAt: { $exists: true } } })
schema.index({ 'claim.by': 1 }, { partialFilterExpression: { claim: { $exists: true } } })
schema.index(
  { expireAt: 1 },
  { expireAfterSeconds: 0, partialFilterExpression: { expireAt: { $exists: true } } },
)

export const deliveryModel = (connection: Connection): Model<DeliveryRow> =>
  connection.models.Delivery ?? connection.model<DeliveryRow>('Delivery', schema, 'deliveries')
