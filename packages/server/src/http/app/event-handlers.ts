import type { Gate } from '../../domain/access/enter.ts'
import type { Events } from '../../domain/events/events.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { dataOf, pageOf } from '../envelope.ts'
import { presentEvent, presentEventDetail, presentPublished, presentResult } from './present-event.ts'
import { readIdempotencyKey } from './read-idempotency-key.ts'
import { readTimeRange } from './read-time-range.ts'

export const eventHandlers = (gate: Gate, events: Events) =>
  ({
    'events.publish': async ({ scope, params, headers, body }) => {
      const app = await gate.enterApp(scope, params.appId)
      const id = readIdempotencyKey(body.id, headers['idempotency-key'])
      return dataOf(presentPublished(await events.publish(app, { ...body, id })))
    },
    'events.publishBatch': async ({ scope, params, body }) => {
      const app = await gate.enterApp(scope, params.appId)
      return dataOf((await events.publishBatch(app, body.events)).map(presentResult))
    },
    'events.list': async ({ scope, params, query }) => {
      const app = await gate.enterApp(scope, params.appId)
      const filter = { type: query.type, key: query.key, ...readTimeRange(query) }
      return pageOf(await events.list(app, filter, query), presentEvent)
    },
    'events.get': async ({ scope, params }) => {
      const app = await gate.enterApp(scope, params.appId)
      return dataOf(presentEventDetail(await events.get(app, params.eventId)))
    },
  }) satisfies SurfaceHandlers<'events.'>
