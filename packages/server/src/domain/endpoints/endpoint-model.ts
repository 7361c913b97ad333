import { type Connection, type Model, Schema } from 'mongoose'

export interface RateLimit {
  limit: number
  perSeconds: 1 | 60
}

export type SignatureScheme = 'hmac' | 'ed25519'

/** A signing secret as stored: sealed, the current one first; `expiresAt` is set on one that was rotated out with a grace time. */
export interface SealedSecret {
  sealed: string
  expiresAt: Date | null
  /** Of an Ed25519 key: its public half in base64url, which anybody may know. */
  publicKey?: string
}

/** A row of `endpoints`. `headers` is a sealed JSON object; `metadata` a JSON object: both have keys of the customer's choice. */
export interface EndpointRow {
  _id: string
  appId: string
  tenantId: string
  slot: number
  name: string | null
  description: string | null
  editionId: string | null
  url: string
  events: string[]
  active: boolean
  /** When it was switched off, by whomever; null while it is active. Absent on rows that were inactive before this was kept. */
  inactiveSince?: Date | null
  pausedAt: Date | null
  /** Set when Posthorn switched the endpoint off by itself; `active` is false then. */
  disabledAt: Date | null
  disabledReason: 'gone' | 'failing' | null
  /** Start of the first failed attempt since the last success that is known of, and of a recent one. Absent: it works. */
  failingSince?: Date
  lastFailedAt?: Date
  /** The last notice, in percent of `disableAfterSeconds`, that went out since then. */
  failureNotices?: number
  timeoutSeconds: number
  maxRetries: number
  retrySchedule: number[]
  concurrency: number
  rateLimit: RateLimit | null
  /** After how long of nothing but failures it is switched off; null: never. */
  disableAfterSeconds: number | null
  signatureScheme: SignatureScheme
  headers: string | null
  metadata: string | null
  secrets: SealedSecret[]
  /** Counts changes, so that a process knows whether what it has in memory is current. */
  revision: number
  /** Head of the endpoint's backlog: no delivery of it waits for an earlier time. Absent: nothing waits, or paused. */
  dueAt?: Date
  /** Counts who moved `dueAt` towards now, so that a claimer never puts back a head that has just been moved. */
  dueSequence: number
  deletedAt: Date | null
  createdAt: Date
  updatedAt: Date
}

const schema = new Schema<EndpointRow>(
  {
    _id: String,
    appId: String,
    tenantId: String,
    slot: Number,
    name: String,
    description: String,
    editionId: String,
    url: String,
    events: [String],
    active: Boolean,
    inactiveSince: Date,
    pausedAt: Date,
    disabledAt: Date,
    disabledReason: String,
    failingSince: Date,
    lastFailedAt: Date,
    failureNotices: Number,
    timeoutSeconds: Number,
    maxRetries: Number,
    retrySchedule: [Number],
    concurrency: Number,
    rateLimit: { type: { limit: Number, perSeconds: Number }, _id: false },
    disableAfterSeconds: Number,
    signatureScheme: String,
    headers: String,
    metadata: String,
    secrets: { type: [{ sealed: String, expiresAt: Date, publicKey: String }], _id: false },
    revision: Number,
    dueAt: Date,
    dueSequence: Number,
    deletedAt: Date,
    createdAt: Date,
    updatedAt: Date,
  },
  { autoIndex: false, versionKey: false },
)

schema.index({ appId: 1, _id: -1 })
schema.index({ tenantId: 1, _id: -1 })
schema.index({ dueAt: 1 }, { partialFilterExpression: { dueAt: { $exists: true } } })
schema.index({ failingSince: 1 }, { partialFilterExpression: { failingSince: { $exists: true } } })

export const endpointModel = (connection: Connection): Model<EndpointRow> =>
  connection.models.Endpoint ?? connection.model<EndpointRow>('Endpoint', schema, 'endpoints')
