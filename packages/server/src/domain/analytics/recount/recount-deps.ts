import type { Model } from 'mongoose'
import type { AttemptRow } from '../../deliveries/attempt-model.ts'
import type { DeliveryRow } from '../../deliveries/delivery-model.ts'
import type { RollupRow } from '../rollup-model.ts'
import type { EventRow } from '../../events/event-model.ts'
import type { LossRow } from './loss-model.ts'

export interface RecountDeps {
  losses: Model<LossRow>
  rollups: Model<RollupRow>
  deliveries: Model<DeliveryRow>
  attempts: Model<AttemptRow>
  events: Model<EventRow>
  /** How long an app keeps its deliveries. */
  retentionDaysOf: (appId: string) => Promise<number>
  /** All times that deliveries are kept for, in days. */
  retentions: () => Promise<number[]>
  now: () => Date
}
