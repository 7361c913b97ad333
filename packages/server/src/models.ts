import type { Connection } from 'mongoose'
import { apiKeyModel } from './domain/access/api-key-model.ts'
import { lossModel } from './domain/analytics/recount/loss-model.ts'
import { rollupModel } from './domain/analytics/rollup-model.ts'
import { appModel } from './domain/apps/app-model.ts'
import { attemptBodyModel, attemptModel } from './domain/deliveries/attempt-model.ts'
import { deliveryModel } from './domain/deliveries/delivery-model.ts'
import { endpointModel } from './domain/endpoints/endpoint-model.ts'
import { catalogModel, eventTypeModel } from './domain/event-types/event-type-model.ts'
import { eventModel } from './domain/events/event-model.ts'
import { sessionModel } from './domain/sessions/session-model.ts'
import { sessionTicketModel } from './domain/sessions/session-ticket-model.ts'
import { tenantModel } from './domain/tenants/tenant-model.ts'
import { replayModel } from './domain/replays/replay-model.ts'
import { noticeModel } from './domain/operations/notice-model.ts'
import { workerModel } from './domain/workers/worker-model.ts'

/** Everything that is stored, on one connection. */
export const createModels = (connection: Connection) => ({
  tenants: tenantModel(connection),
  apps: appModel(connection),
  apiKeys: apiKeyModel(connection),
  sessionTickets: sessionTicketModel(connection),
  sessions: sessionModel(connection),
  eventTypes: eventTypeModel(connection),
  catalog: catalogModel(connection),
  endpoints: endpointModel(connection),
  events: eventModel(connection),
  deliveries: deliveryModel(connection),
  attempts: attemptModel(connection),
  attemptBodies: attemptBodyModel(connection),
  rollups: rollupModel(connection),
  losses: lossModel(connection),
  replays: replayModel(connection),
  notices: noticeModel(connection),
  workers: workerModel(connection),
})

export type Models = ReturnType<typeof createModels>

/** Makes collections and indexes that are missing; several processes may do so at once. */
export const ensureIndexes = async (models: Models): Promise<void> => {
  for (const model of Object.values(models)) await model.createIndexes()
}
