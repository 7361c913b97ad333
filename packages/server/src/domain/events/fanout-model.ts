import { type Connection, type Model, Schema } from 'mongoose'

/** A row of `fanouts`: events whose deliveries are perhaps not all stored. What a crash leaves is finished by a sweep. */
export interface FanoutRow {
  _id: string
  eventIds: string[]
  createdAt: Date
}

const schema = new Schema<FanoutRow>(
  { _id: String, eventIds: [String], createdAt: Date },
  { autoIndex: false, versionKey: false },
)

export const fanoutModel = (connection: Connection): Model<FanoutRow> =>
  connection.models.Fanout ?? connection.model<FanoutRow>('Fanout', schema, 'fanouts')
