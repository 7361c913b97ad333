import type { EventTypes } from '../../domain/event-types/event-types.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { dataOf, pageOf } from '../envelope.ts'
import { presentEventType } from '../present-event-type.ts'

export const eventTypeHandlers = (eventTypes: EventTypes) =>
  ({
    'platform.eventTypes.create': async ({ scope, body }) =>
      dataOf(presentEventType(await eventTypes.create(scope, body))),
    'platform.eventTypes.list': async ({ scope, query }) =>
      pageOf(await eventTypes.list(scope, query), presentEventType),
    'platform.eventTypes.get': async ({ scope, params }) =>
      dataOf(presentEventType(await eventTypes.get(scope, params.name))),
    'platform.eventTypes.update': async ({ scope, params, body }) =>
      dataOf(presentEventType(await eventTypes.update(scope, params.name, body))),
    'platform.eventTypes.delete': async ({ scope, params }) => await eventTypes.remove(scope, params.name),
  }) satisfies SurfaceHandlers<'platform.eventTypes.'>
