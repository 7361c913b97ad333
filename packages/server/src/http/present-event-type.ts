import type { EventTypeView } from '../domain/event-types/event-types.ts'
import type { EventType } from './generated/types.gen.ts'

/** An event type as both the app and the platform surface show it. */
export const presentEventType = (type: EventTypeView): EventType => ({
  ...type,
  createdAt: type.createdAt.toISOString(),
  updatedAt: type.updatedAt.toISOString(),
})
