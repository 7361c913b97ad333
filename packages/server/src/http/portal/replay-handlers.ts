import type { Replays } from '../../domain/replays/replays.ts'
import { enteredBySession } from '../../domain/sessions/sessions.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import type { PortalReplayCreate } from '../generated/types.gen.ts'
import { readTime } from '../read-time.ts'
import { pageOf, pageRequest } from './pages.ts'
import { presentReplay } from './present-replay.ts'

const readFilters = (body: PortalReplayCreate) => ({
  deliveryIds: body.delivery_ids,
  since: readTime(['body', 'start_date'], body.start_date),
  until: readTime(['body', 'end_date'], body.end_date),
  eventTypes: body.event_names,
  endpointId: body.endpoint_id,
  status: body.status,
})

export const replayHandlers = (replays: Replays) =>
  ({
    'portal.deliveries.replay': async ({ scope, body }) => {
      const app = enteredBySession(scope)
      const filters = readFilters(body)
      if (body.dry_run) return { data: { total: await replays.count(app, filters) } }
      return { data: presentReplay(await replays.create(app, filters)) }
    },
    'portal.replays.list': async ({ scope, query }) =>
      pageOf(await replays.list(enteredBySession(scope), pageRequest(query)), presentReplay),
    'portal.replays.get': async ({ scope, params }) => ({
      data: presentReplay(await replays.get(enteredBySession(scope), params.replay_id)),
    }),
    'portal.replays.cancel': async ({ scope, params }) => ({
      data: presentReplay(await replays.cancel(enteredBySession(scope), params.replay_id)),
    }),
  }) satisfies SurfaceHandlers<'portal.replays.' | 'portal.deliveries.replay'>
