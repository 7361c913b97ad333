import type { Model } from 'mongoose'
import type { RollupWriter } from '../analytics/rollup-writer.ts'
import type { CursorCodec } from '../cursor.ts'
import type { DeliveryRow } from '../deliveries/delivery-model.ts'
import type { HandOver } from '../deliveries/hand-over.ts'
import type { EndpointDirectory } from '../endpoints/endpoint-directory.ts'
import type { EndpointRow } from '../endpoints/endpoint-model.ts'
import type { EventRow } from '../events/event-model.ts'
import type { ReplayRow } from './replay-model.ts'

export interface ReplayDeps {
  replays: Model<ReplayRow>
  deliveries: Model<DeliveryRow>
  events: Model<EventRow>
  endpoints: Model<EndpointRow>
  directory: Pick<EndpointDirectory, 'get'>
  cursors: CursorCodec
  rollups: Pick<RollupWriter, 'moved'>
  wake: HandOver['wake']
  nextDeliveryId: () => number
  now: () => Date
}
