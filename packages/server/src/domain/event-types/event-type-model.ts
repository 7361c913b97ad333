import { type Connection, type Model, Schema } from 'mongoose'

/** A row of `event_types`; `_id` is the name. Schema and example are JSON text, as their keys may hold dots and dollars. */
export interface EventTypeRow {
  _id: string
  description: string | null
  schemaJson: string | null
  exampleJson: string | null
  archived: boolean
  createdAt: Date
  updatedAt: Date
}

/** The single row of `catalog`: counts changes to the event types, so that a process knows whether it has the current ones. */
export interface CatalogRow {
  _id: string
  version: number
}

const eventTypeSchema = new Schema<EventTypeRow>(
  {
    _id: String,
    description: String,
    schemaJson: String,
    exampleJson: String,
    archived: Boolean,
    createdAt: Date,
    updatedAt: Date,
  },
  { autoIndex: false, versionKey: false },
)

const catalogSchema = new Schema<CatalogRow>(
  { _id: String, version: Number },
  { autoIndex: false, versionKey: false },
)

export const eventTypeModel = (connection: Connection): Model<EventTypeRow> =>
  connection.models.EventType ?? connection.model<EventTypeRow>('EventType', eventTypeSchema, 'event_types')

export const catalogModel = (connection: Connection): Model<CatalogRow> =>
  connection.models.Catalog ?? connection.model<CatalogRow>('Catalog', catalogSchema, 'catalog')
