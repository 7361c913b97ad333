import { type Connection, type Model, Schema } from 'mongoose'

/**
 * A row of `sessions`. `_id` is the SHA-256 of the cookie's value, which itself is not kept. The session ends at
 * `idleEndAt`, which each use moves ahead, or at `endAt`, whichever is earlier.
 */
export interface SessionRow {
  _id: string
  appId: string
  tenantId: string
  user: string | null
  /** The root key that made its ticket; null: a token did. */
  rootKeyId: string | null
  createdAt: Date
  idleEndAt: Date
  endAt: Date
}

const schema = new Schema<SessionRow>(
  {
    _id: String,
    appId: String,
    tenantId: String,
    user: String,
    rootKeyId: String,
    createdAt: Date,
    idleEndAt: Date,
    endAt: Date,
  },
  { autoIndex: false, versionKey: false },
)

schema.index({ appId: 1 })
// No use moves it ahead after `endAt`, so that this removes what ended by either.
schema.index({ idleEndAt: 1 }, { expireAfterSeconds: 0 })

export const sessionModel = (connection: Connection): Model<SessionRow> =>
  connection.models.Session ?? connection.model<SessionRow>('Session', schema, 'sessions')
