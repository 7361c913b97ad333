import type { Connection } from 'mongoose'
import { apiKeyModel } from '../../src/domain/access/api-key-model.ts'
import { createApiKeys } from '../../src/domain/access/api-keys.ts'
import { createAuthenticator } from '../../src/domain/access/authenticator.ts'
import { createGate } from '../../src/domain/access/enter.ts'
import { createRootKeyIds } from '../../src/domain/access/root-key-ids.ts'
import { createTokenVerifier, type TokenSettings } from '../../src/domain/access/json-web-token.ts'
import { rights, type Scope } from '../../src/domain/access/scope.ts'
import { appModel } from '../../src/domain/apps/app-model.ts'
import { createApps } from '../../src/domain/apps/apps.ts'
import { createCursorCodec } from '../../src/domain/cursor.ts'
import { endpointModel } from '../../src/domain/endpoints/endpoint-model.ts'
import { createSigningKeys } from '../../src/domain/endpoints/signing-keys.ts'
import { createCatalog } from '../../src/domain/event-types/catalog.ts'
import { catalogModel, eventTypeModel } from '../../src/domain/event-types/event-type-model.ts'
import { createEventTypes } from '../../src/domain/event-types/event-types.ts'
import { sessionModel } from '../../src/domain/sessions/session-model.ts'
import { sessionTicketModel } from '../../src/domain/sessions/session-ticket-model.ts'
import { createSessionTickets } from '../../src/domain/sessions/session-tickets.ts'
import { createSessions } from '../../src/domain/sessions/sessions.ts'
import { createRemoval } from '../../src/domain/tenants/removal.ts'
import { tenantModel } from '../../src/domain/tenants/tenant-model.ts'
import { createTenants } from '../../src/domain/tenants/tenants.ts'

export const ROOT_KEY = 'root-key-of-the-tests'
export const root: Scope = { subject: 'root', rights: new Set(rights) }

interface Options {
  now?: () => Date
  onAppDeleted?: (appId: string) => Promise<void>
  jwt?: TokenSettings
}

/** What the platform surface stands on, over a real database, as one process has it. */
export const platformParts = (connection: Connection, options: Options = {}) => {
  const { now = () => new Date(), onAppDeleted = async () => {}, jwt } = options
  const models = {
    apps: appModel(connection),
    tenants: tenantModel(connection),
    apiKeys: apiKeyModel(connection),
    sessionTickets: sessionTicketModel(connection),
    sessions: sessionModel(connection),
    eventTypes: eventTypeModel(connection),
    catalog: catalogModel(connection),
    endpoints: endpointModel(connection),
  }
  const cursors = createCursorCodec([Buffer.alloc(32, 1)])
  const gate = createGate(models.apps, models.tenants)
  const verifyToken = jwt && createTokenVerifier(jwt, { now })
  const onError = (error: unknown) => {
    throw error
  }
  const rootKeyIds = createRootKeyIds([ROOT_KEY], [Buffer.alloc(32, 2)])
  const authenticator = createAuthenticator({
    ...models,
    rootKeys: [ROOT_KEY],
    rootKeyIds,
    verifyToken,
    now,
    onError,
  })
  const sessionTickets = createSessionTickets({ ...models, rootKeyIds, now })
  const removal = createRemoval({
    ...models,
    gate,
    forgetAllKeys: authenticator.forgetAllKeys,
    onAppDeleted,
    now,
  })
  const shared = { ...models, gate, removal, cursors, retentionDays: 30, now }
  return {
    models,
    gate,
    authenticator,
    removal,
    tenants: createTenants(shared),
    apps: createApps(shared),
    sessionTickets,
    sessions: createSessions({ ...models, tickets: sessionTickets, gate, rootKeyIds, now }),
    apiKeys: createApiKeys({ ...shared, forgetKey: authenticator.forgetKey }),
    eventTypes: createEventTypes({ ...shared, catalog: createCatalog(models.eventTypes, models.catalog) }),
    signingKeys: createSigningKeys(shared),
    ensureIndexes: async () => {
      for (const model of Object.values(models)) await model.createIndexes()
    },
  }
}
