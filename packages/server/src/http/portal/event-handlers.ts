import type { Endpoints } from '../../domain/endpoints/endpoints.ts'
import type { EventTypes, EventTypeView } from '../../domain/event-types/event-types.ts'
import { enteredBySession } from '../../domain/sessions/sessions.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import type { PortalEventType } from '../generated/types.gen.ts'
import { pageOf, pageRequest } from './pages.ts'
import { presentSubscription } from './present-endpoint.ts'

export interface EventUseCases {
  endpoints: Pick<Endpoints, 'listSubscriptions'>
  eventTypes: Pick<EventTypes, 'list'>
}

const presentType = ({ name, description, schema, example, archived }: EventTypeView): PortalEventType => ({
  name,
  description,
  schema,
  example,
  archived,
})

export const eventHandlers = ({ endpoints, eventTypes }: EventUseCases) =>
  ({
    'portal.events.subscriptions': async ({ scope, query }) => {
      const app = enteredBySession(scope)
      return pageOf(await endpoints.listSubscriptions(app, pageRequest(query)), presentSubscription)
    },
    'portal.events.catalog': async ({ scope, query }) =>
      pageOf(await eventTypes.list(enteredBySession(scope), pageRequest(query)), presentType),
  }) satisfies SurfaceHandlers<'portal.events.'>
