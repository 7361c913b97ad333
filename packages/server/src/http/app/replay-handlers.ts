import type { Gate } from '../../domain/access/enter.ts'
import type { Replays } from '../../domain/replays/replays.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { dataOf, pageOf } from '../envelope.ts'
import type { ReplayCreate } from '../generated/types.gen.ts'
import { readTime } from '../read-time.ts'
import { presentReplay } from './present-replay.ts'

const readFilters = ({ startDate, endDate, ...body }: ReplayCreate) => ({
  deliveryIds: body.deliveryIds,
  since: readTime(['body', 'startDate'], startDate),
  until: readTime(['body', 'endDate'], endDate),
  eventTypes: body.eventNames,
  endpointId: body.endpointId,
  status: body.status,
})

export const replayHandlers = (gate: Gate, replays: Replays) =>
  ({
    'replays.create': async ({ scope, params, body }) => {
      const app = await gate.enterApp(scope, params.appId)
      const filters = readFilters(body)
      if (body.dryRun) return dataOf({ total: await replays.count(app, filters) })
      return dataOf(presentReplay(await replays.create(app, filters)))
    },
    'replays.list': async ({ scope, params, query }) => {
      const app = await gate.enterApp(scope, params.appId)
      return pageOf(await replays.list(app, query), presentReplay)
    },
    'replays.get': async ({ scope, params }) => {
      const app = await gate.enterApp(scope, params.appId)
      return dataOf(presentReplay(await replays.get(app, params.replayId)))
    },
    'replays.cancel': async ({ scope, params }) => {
      const app = await gate.enterApp(scope, params.appId)
      return dataOf(presentReplay(await replays.cancel(app, params.replayId)))
    },
  }) satisfies SurfaceHandlers<'replays.'>
