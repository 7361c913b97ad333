import type { Model } from 'mongoose'
import type { RollupWriter } from '../../domain/analytics/rollup-writer.ts'
import type { AttemptBodyRow, AttemptRow } from '../../domain/deliveries/attempt-model.ts'
import type { DeliveryRow } from '../../domain/deliveries/delivery-model.ts'
import type { EndpointRow } from '../../domain/endpoints/endpoint-model.ts'
import type { Announcer } from '../../domain/operations/announcer.ts'
import type { AttemptMade } from '../make-attempt.ts'
import type { Outcome } from '../outcome.ts'
import type { AttemptRows } from './attempt-rows.ts'

export interface RecordDeps {
  deliveries: Model<DeliveryRow>
  attempts: Model<AttemptRow>
  attemptBodies: Model<AttemptBodyRow>
  endpoints: Model<EndpointRow>
  rollups: RollupWriter
  /** Tells the operator of deliveries that are out of attempts. */
  announcer: Pick<Announcer, 'note'>
}

/** An attempt with what it makes of its delivery, ready to be written. */
export interface Recorded {
  made: AttemptMade
  outcome: Outcome
  rows: AttemptRows
  /** When its delivery is removed, if this finishes it. */
  expireAt: Date
}
