import { type Connection, type Model, Schema } from 'mongoose'

export const replayStatuses = ['pending', 'running', 'completed', 'cancelled', 'failed'] as const
export type ReplayStatus = (typeof replayStatuses)[number]

/** Which deliveries a task replays, as it was asked for: by their ids, or by what they have in common. */
export interface ReplayFilters {
  deliveryIds?: number[]
  since?: Date
  until?: Date
  eventTypes?: string[]
  endpointId?: string
  status?: 'failed' | 'all'
}

/** What is done next, noted before it is begun: after a crash the same is done again, and no more. */
export interface ReplayPlan {
  /** Deliveries that wait, and become due. */
  due: number[]
  /** Deliveries that are finished, and get a new one beside them. */
  again: number[]
  /** How many are dealt with by that, those that are being sent among them. */
  size: number
  last: number
}

/** A row of `replays`: a task that sends deliveries again. */
export interface ReplayRow {
  _id: string
  appId: string
  status: ReplayStatus
  filters: ReplayFilters
  /** Null for more deliveries than could be counted when it was asked for: they are counted when it begins. */
  total: number | null
  processed: number
  skipped: number
  /** The last delivery that is dealt with; ids rise along the way. */
  after: number
  plan?: ReplayPlan
  createdAt: Date
  /** There until the task has ended. */
  open?: true
  /** Whoever works on it; somebody who has lost it to another can change nothing any more. */
  runner?: string
  endedAt?: Date
  expireAt?: Date
}

const schema = new Schema<ReplayRow>(
  {
    _id: String,
    appId: String,
    status: String,
    filters: {
      type: {
        deliveryIds: { type: [Number], default: undefined },
        since: Date,
        until: Date,
        eventTypes: { type: [String], default: undefined },
        endpointId: String,
        status: String,
      },
      _id: false,
    },
    total: Number,
    processed: Number,
    skipped: Number,
    after: Number,
    plan: { type: { due: [Number], again: [Number], size: Number, last: Number }, _id: false },
    createdAt: Date,
    open: Boolean,
    runner: String,
    endedAt: Date,
    expireAt: Date,
  },
  { autoIndex: false, versionKey: false, minimize: false },
)
schema.index({ appId: 1, _id: -1 })
schema.index({ appId: 1, _id: 1 }, { partialFilterExpression: { open: { $exists: true } } })
schema.index({ expireAt: 1 }, { expireAfterSeconds: 0 })

export const replayModel = (connection: Connection): Model<ReplayRow> =>
  connection.models.Replay ?? connection.model<ReplayRow>('Replay', schema, 'replays')
