import type { Model } from 'mongoose'
import type { RollupRow } from '../analytics/rollup-model.ts'
import type { RollupWriter } from '../analytics/rollup-writer.ts'
import { ensureOperationsApp } from '../apps/ensure-operations-app.ts'
import type { AppRow } from '../apps/app-model.ts'
import { disableEndpoint } from '../endpoints/disable-endpoint.ts'
import type { EndpointDirectory } from '../endpoints/endpoint-directory.ts'
import { watchFailing } from '../endpoints/watch-failing.ts'
import { type AnnouncerDeps, createAnnouncer } from './announcer.ts'
import { endpointFailing } from './state-event.ts'

interface OperationsDeps extends AnnouncerDeps {
  directory: EndpointDirectory
  apps: Model<AppRow>
  rollups: Model<RollupRow>
  rollupWriter: Pick<RollupWriter, 'flush'>
  retentionDays: number
  nudge: () => void
}

/** What Posthorn does about endpoints of its own accord, and how the operator hears of it. */
export const createOperations = (deps: OperationsDeps) => {
  const announcer = createAnnouncer(deps)
  const disable = disableEndpoint({ ...deps, announcer })
  return {
    announcer,
    disable,
    /** Makes the reserved app; to be called at start. */
    ensureApp: () => ensureOperationsApp(deps),
    watchFailing: () =>
      watchFailing({ ...deps, disable, notify: (row, stage) => announcer.tell(endpointFailing(row, stage)) }),
  }
}
