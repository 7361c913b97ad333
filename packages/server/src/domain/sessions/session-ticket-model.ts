import { type Connection, type Model, Schema } from 'mongoose'

export const ticketTypes = ['webhook_app_access'] as const
export type TicketType = (typeof ticketTypes)[number]

/** A row of `session_tickets`, deleted when it is exchanged. `_id` is the SHA-256 of the ticket, which itself is not kept. */
export interface SessionTicketRow {
  _id: string
  type: TicketType
  appId: string
  tenantId: string
  user: string | null
  /** The root key that made it; null: a token did. */
  rootKeyId: string | null
  createdAt: Date
  expireAt: Date
}

const schema = new Schema<SessionTicketRow>(
  {
    _id: String,
    type: String,
    appId: String,
    tenantId: String,
    user: String,
    rootKeyId: String,
    createdAt: Date,
    expireAt: Date,
  },
  { autoIndex: false, versionKey: false },
)

schema.index({ appId: 1 })
schema.index({ expireAt: 1 }, { expireAfterSeconds: 0 })

export const sessionTicketModel = (connection: Connection): Model<SessionTicketRow> =>
  connection.models.SessionTicket ??
  connection.model<SessionTicketRow>('SessionTicket', schema, 'session_tickets')
