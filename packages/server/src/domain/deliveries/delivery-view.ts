import type { DeliveryRow } from './delivery-model.ts'

/** A delivery as callers see it. */
export interface DeliveryView
  extends Pick<
    DeliveryRow,
    'endpointId' | 'eventId' | 'eventType' | 'status' | 'attemptCount' | 'createdAt'
  > {
  id: number
  lastStatusCode: number | null
  lastError: string | null
  lastAttemptAt: Date | null
  /** Null while it is being sent, and when it is finished. */
  nextAttemptAt: Date | null
}

export const toDeliveryView = (row: DeliveryRow): DeliveryView => ({
  id: row._id,
  endpointId: row.endpointId,
  eventId: row.eventId,
  eventType: row.eventType,
  status: row.status,
  attemptCount: row.attemptCount,
  createdAt: row.createdAt,
  lastStatusCode: row.lastStatusCode ?? null,
  lastError: row.lastError ?? null,
  lastAttemptAt: row.lastAttemptAt ?? null,
  nextAttemptAt: row.nextAt ?? null,
})
