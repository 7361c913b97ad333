import { Conflict } from '../../domain/errors.ts'
import type { EventDetail as EventDetailView, EventView } from '../../domain/events/list-events.ts'
import type { PublishedEvent as Published } from '../../domain/events/publish-event.ts'
import type { BatchResult, Event, EventDetail, PublishedEvent } from '../generated/types.gen.ts'
import { isJsonObject } from '../json-object.ts'
import { presentDelivery } from './present-delivery.ts'

export const presentPublished = ({ id, type, createdAt }: Published): PublishedEvent => ({
  id,
  type,
  createdAt: createdAt.toISOString(),
})

/** What became of one event of a batch. */
export const presentResult = (result: Published | Conflict): BatchResult =>
  result instanceof Conflict
    ? { error: { code: 'idempotency_conflict', detail: result.message } }
    : presentPublished(result)

export const presentEvent = ({ id, type, key, createdAt }: EventView): Event => ({
  id,
  type,
  key,
  createdAt: createdAt.toISOString(),
})

export const presentEventDetail = (event: EventDetailView): EventDetail => ({
  ...presentEvent(event),
  data: isJsonObject(event.data) ? event.data : {},
  deliveries: event.deliveries.map(presentDelivery),
  decisions: event.decisions.map(({ endpointId, decision }) => ({ webhookId: endpointId, decision })),
})
