import type { Model } from 'mongoose'
import type { RollupRow } from '../analytics/rollup-model.ts'
import type { RollupWriter } from '../analytics/rollup-writer.ts'
import type { CursorCodec } from '../cursor.ts'
import type { EndpointDirectory } from '../endpoints/endpoint-directory.ts'
import type { EndpointRow } from '../endpoints/endpoint-model.ts'
import type { EventRow } from '../events/event-model.ts'
import type { AttemptBodyRow, AttemptRow } from './attempt-model.ts'
import type { DeliveryRow } from './delivery-model.ts'
import type { HandOver } from './hand-over.ts'

export interface DeliveryDeps {
  deliveries: Model<DeliveryRow>
  attempts: Model<AttemptRow>
  attemptBodies: Model<AttemptBodyRow>
  events: Model<EventRow>
  endpoints: Model<EndpointRow>
  directory: Pick<EndpointDirectory, 'get'>
  cursors: CursorCodec
  rollups: RollupWriter
  rollupRows: Model<RollupRow>
  wake: HandOver['wake']
  now: () => Date
}
