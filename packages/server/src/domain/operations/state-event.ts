import type { DeliveryRow } from '../deliveries/delivery-model.ts'
import type { EndpointConfig } from '../endpoints/endpoint-config.ts'
import type { DisableReason } from '../endpoints/disable-endpoint.ts'
import { disablesAt, type FailingRow, type NoticeStage } from '../endpoints/failing.ts'
import type { StateEventType } from './state-event-types.ts'

/** A change of state as it is told to the operator. */
export interface StateEvent {
  type: StateEventType
  /** Names the cause: the same one is never told twice within a day. */
  key: string
  data: { appId: string; [field: string]: unknown }
}

/** What is stored together with a change that is to be told, so that it can be seen whether the change took place. */
export type Cause = { deliveryId: number; attemptCount: number } | { endpointId: string; disabledAt: Date }

export interface CausedEvent extends StateEvent {
  cause: Cause
}

export const endpointFailing = (row: FailingRow, stage: NoticeStage): StateEvent => ({
  type: 'posthorn.endpoint.failing',
  key: `failing_${row._id}_${row.failingSince.getTime()}_${stage}`,
  data: {
    appId: row.appId,
    webhookId: row._id,
    stage,
    failingSince: row.failingSince.toISOString(),
    disablesAt: disablesAt(row).toISOString(),
  },
})

export const endpointDisabled = (
  { id, appId }: Pick<EndpointConfig, 'id' | 'appId'>,
  why: DisableReason,
  disabledAt: Date,
): CausedEvent => ({
  type: 'posthorn.endpoint.disabled',
  key: `disabled_${id}_${disabledAt.getTime()}`,
  data: {
    appId,
    webhookId: id,
    reason: why.reason,
    disabledAt: disabledAt.toISOString(),
    failingSince: why.reason === 'failing' ? why.failingSince.toISOString() : null,
  },
  cause: { endpointId: id, disabledAt },
})

type Exhausted = Pick<
  DeliveryRow,
  '_id' | 'appId' | 'endpointId' | 'eventId' | 'eventType' | 'attemptCount'
> & {
  lastStatusCode: number | null
  lastError: string | null
}

export const deliveryExhausted = (row: Exhausted): CausedEvent => ({
  type: 'posthorn.delivery.exhausted',
  key: `exhausted_${row._id}_${row.attemptCount}`,
  data: {
    appId: row.appId,
    webhookId: row.endpointId,
    deliveryId: row._id,
    eventId: row.eventId,
    eventType: row.eventType,
    attemptCount: row.attemptCount,
    lastStatusCode: row.lastStatusCode,
    lastError: row.lastError,
  },
  cause: { deliveryId: row._id, attemptCount: row.attemptCount },
})
