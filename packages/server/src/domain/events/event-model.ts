import { type Connection, type Model, Schema } from 'mongoose'

export const decisions = ['sent', 'paused', 'inactive', 'disabled'] as const
/** What was decided for an endpoint whose subscription matched an event, at the moment of publishing. */
export type Decision = (typeof decisions)[number]

export interface EndpointDecision {
  endpointId: string
  decision: Decision
}

/** A row of `events`. `body` holds the bytes that every attempt sends and signs. */
export interface EventRow {
  _id: string
  appId: string
  type: string
  body: Buffer
  createdAt: Date
  /** The idempotency key of the publish, with a digest of what was published under it. */
  key?: string
  digest?: string
  /**
   * There until all deliveries of this event, and of its siblings that were written with it, are known to be stored; a sweep
   * finishes what a crash left marked.
   */
  fanout?: true
  markedAt?: Date
  siblings?: string[]
  decisions: EndpointDecision[]
  /** Where the publish stands in a trace (a W3C `traceparent`), when publishes are traced. */
  trace?: string
  expireAt: Date
}

const schema = new Schema<EventRow>(
  {
    _id: String,
    appId: String,
    type: String,
    body: Schema.Types.Buffer,
    createdAt: Date,
    key: String,
    digest: String,
    fanout: Boolean,
    markedAt: Date,
    siblings: { type: [String], default: undefined },
    decisions: { type: [{ endpointId: String, decision: String }], _id: false },
    trace: String,
    expireAt: Date,
  },
  { autoIndex: false, versionKey: false },
)

schema.index({ appId: 1, key: 1 }, { unique: true, partialFilterExpression: { key: { $exists: true } } })
schema.index({ appId: 1, _id: -1 })
schema.index({ fanout: 1 }, { partialFilterExpression: { fanout: { $exists: true } } })
schema.index({ expireAt: 1 }, { expireAfterSeconds: 0 })

export const eventModel = (connection: Connection): Model<EventRow> =>
  connection.models.Event ?? connection.model<EventRow>('Event', schema, 'events')
