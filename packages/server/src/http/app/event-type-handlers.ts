import type { Gate } from '../../domain/access/enter.ts'
import type { EventTypes } from '../../domain/event-types/event-types.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { dataOf, pageOf } from '../envelope.ts'
import { presentEventType } from '../present-event-type.ts'

/** The catalog is the deployment's; it is read here through an app, by who may read that app. */
export const eventTypeHandlers = (gate: Gate, eventTypes: Pick<EventTypes, 'list' | 'get'>) =>
  ({
    'eventTypes.list': async ({ scope, params, query }) => {
      const app = await gate.enterApp(scope, params.appId)
      return pageOf(await eventTypes.list(app, query), presentEventType)
    },
    'eventTypes.get': async ({ scope, params }) => {
      const app = await gate.enterApp(scope, params.appId)
      return dataOf(presentEventType(await eventTypes.get(app, params.name)))
    },
  }) satisfies SurfaceHandlers<'eventTypes.'>
