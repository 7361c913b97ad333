import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { createDatabase } from './database.ts'
import { readBacklog } from './delivery/backlog.ts'
import { createDatabaseClock } from './delivery/database-clock.ts'
import { createDeliveryIdSource } from './delivery/delivery-id-source.ts'
import { createEngine } from './delivery/engine.ts'
import { createSender } from './delivery/send/sender.ts'
import { createTargetGuard } from './delivery/target-guard/target-guard.ts'
import { createApiKeys } from './domain/access/api-keys.ts'
import { createAuthenticator } from './domain/access/authenticator.ts'
import { createGate } from './domain/access/enter.ts'
import { createTokenVerifier } from './domain/access/json-web-token.ts'
import { createRootKeyIds } from './domain/access/root-key-ids.ts'
import { createAnalytics } from './domain/analytics/analytics.ts'
import { createRecounts } from './domain/analytics/recount/recounts.ts'
import { createRollupWriter } from './domain/analytics/rollup-writer.ts'
import { createApps } from './domain/apps/apps.ts'
import { createKeptDays } from './domain/apps/kept-days.ts'
import { createCursorCodec } from './domain/cursor.ts'
import { createDeliveries } from './domain/deliveries/deliveries.ts'
import { deleteEndpointsOfApp } from './domain/endpoints/delete-endpoints-of-app.ts'
import { createEndpointDirectory } from './domain/endpoints/endpoint-directory.ts'
import { createEndpoints } from './domain/endpoints/endpoints.ts'
import { createSigningKeys } from './domain/endpoints/signing-keys.ts'
import { testPing } from './domain/endpoints/test-ping.ts'
import { createCatalog } from './domain/event-types/catalog.ts'
import { createEventTypes } from './domain/event-types/event-types.ts'
import { createEvents } from './domain/events/events.ts'
import { createFanoutMarks } from './domain/events/fanout-marks.ts'
import { finishFanouts } from './domain/events/finish-fanout.ts'
import { keepEvents } from './domain/events/keep-events.ts'
import { createOperations } from './domain/operations/operations.ts'
import { withOwnCatalog } from './domain/operations/own-catalog.ts'
import { createReplays } from './domain/replays/replays.ts'
import { createSecretBox } from './domain/secret-box.ts'
import { createSessionTickets } from './domain/sessions/session-tickets.ts'
import { createSessions } from './domain/sessions/sessions.ts'
import { partnersOf } from './domain/tenants/partners-of.ts'
import { createRemoval } from './domain/tenants/removal.ts'
import { createTenants } from './domain/tenants/tenants.ts'
import type { Sweep } from './jobs/sweep-job.ts'
import { createModels } from './models.ts'
import { createMetrics } from './telemetry/metrics.ts'
import { observePublishing } from './telemetry/observe-publishing.ts'
import { observeRollups } from './telemetry/observe-rollups.ts'
import { seldom } from './telemetry/seldom.ts'
import type { Tracing } from './telemetry/traces/tracing.ts'
import { version } from './version.ts'

/** Metrics are read as often as anybody likes, and no reading waits long for the database. */
const BACKLOG_AGE = { maxAgeMs: 5_000, waitMs: 1_000 }

/** The composition root: every part made once and wired. Nothing runs, and nothing is connected, before `start`. */
export const compose = (config: Config, log: Logger, tracing?: Tracing) => {
  const { connection, open } = createDatabase(config.mongodbUri, config.databaseName)
  const models = createModels(connection)
  const keptDays = createKeptDays(models.apps)
  const secretBox = createSecretBox(config.encryptionKeys)
  const cursors = createCursorCodec(secretBox.deriveKeys('cursors'))
  const targets = createTargetGuard(config)
  const userAgent = `Posthorn/${version}`
  const sender = createSender({ guard: targets, userAgent })
  const clock = createDatabaseClock(connection)
  const { now } = clock
  const recounts = createRecounts({ ...models, ...keptDays, now })
  const mayWrite = (): boolean => engine.membership.isConfirmed()
  const metrics = createMetrics({
    engine: () => ({ ...engine.stats(), lanes: engine.lanes.owned().length }),
    backlog: seldom(() => readBacklog({ ...models, ownedLanes: engine.lanes.owned, now }), BACKLOG_AGE),
  })
  const rollups = observeRollups(createRollupWriter(models.rollups, { ...recounts, mayWrite, now }), metrics)
  const onError = (error: unknown): void =>
    log.warn({ err: error }, 'something in the background failed and is tried again')

  const gate = createGate(models.apps, models.tenants)
  const rootKeyIds = createRootKeyIds(config.rootKeys, secretBox.deriveKeys('root-key-ids'))
  const authenticator = createAuthenticator({
    rootKeys: config.rootKeys,
    rootKeyIds,
    apiKeys: models.apiKeys,
    verifyToken: config.jwt && createTokenVerifier(config.jwt, { now, fetch }),
    now,
    onError,
  })
  const catalog = createCatalog(models.eventTypes, models.catalog)
  const eventTypes = withOwnCatalog(
    createEventTypes({ eventTypes: models.eventTypes, catalog, cursors, now }),
    cursors,
  )
  const directory = createEndpointDirectory({
    ...models,
    secretBox,
    now,
    seenSince: () => engine.membership.seenSince(),
    hasOthers: () => engine.membership.hasOthers(),
  })

  const nudge = (): void => engine.nudge()
  const operations = createOperations({
    ...models,
    rollupWriter: rollups,
    directory,
    publish: event => useCases.events.publishOwn(event),
    retentionDays: config.retentionDays,
    nudge,
    now,
    onError,
  })
  const engine = createEngine({
    ...models,
    rollups,
    announcer: operations.announcer,
    directory,
    secretBox,
    sender,
    userAgent,
    traceAttempt: tracing?.traceAttempt,
    clock,
    log,
    onGivenBack: metrics.gaveBack,
    delivers: config.role !== 'api',
    ...keptDays,
    noteLoss: recounts.noteLoss,
    disableEndpoint: endpoint => operations.disable(endpoint, { reason: 'gone' }),
  })
  const nextDeliveryId = createDeliveryIdSource(() => engine.membership.current().number, now)
  const marks = createFanoutMarks(models.events, now)

  const sessionTickets = createSessionTickets({ ...models, rootKeyIds, now })
  const sessions = createSessions({ ...models, tickets: sessionTickets, gate, rootKeyIds, now })
  const deleteEndpoints = deleteEndpointsOfApp({ ...models, nudge, now })
  const removal = createRemoval({
    ...models,
    gate,
    forgetAllKeys: authenticator.forgetAllKeys,
    onAppDeleted: async appId => {
      await directory.outdate(appId)
      await sessions.endOfApp(appId)
      await deleteEndpoints(appId)
    },
    now,
  })
  const tenancy = { ...models, gate, removal, cursors, retentionDays: config.retentionDays, now }
  const shared = {
    ...models,
    gate,
    rollups,
    rollupRows: models.rollups,
    cursors,
    directory,
    eventTypes,
    secretBox,
    targets,
    nextDeliveryId,
    nudge,
    now,
  }
  const useCases = {
    tenants: createTenants(tenancy),
    partnersOf: partnersOf(models.tenants),
    apps: createApps(tenancy),
    sessionTickets,
    sessions,
    apiKeys: createApiKeys({ apiKeys: models.apiKeys, cursors, forgetKey: authenticator.forgetKey, now }),
    eventTypes,
    endpoints: createEndpoints(shared),
    signingKeys: createSigningKeys({ endpoints: models.endpoints, now }),
    analytics: createAnalytics({ ...shared, rollups: models.rollups, rollupWriter: rollups }),
    testPing: testPing({ ...shared, nextClaim: engine.nextClaim, sendNow: engine.sendNow }),
    deliveries: createDeliveries({ ...shared, wake: engine.handOver.wake }),
    replays: createReplays({ ...shared, wake: engine.handOver.wake }),
    events: observePublishing(
      createEvents({ ...shared, handOver: engine.handOver, marks, currentPublish: tracing?.currentPublish }),
      metrics,
    ),
  }
  const sweeps: Sweep[] = [
    { everyMs: 0, run: engine.buryWorkers },
    { everyMs: 0, run: () => finishFanouts({ ...shared, wake: engine.handOver.wake }) },
    { everyMs: 0, run: recounts.sweep },
    { everyMs: 10_000, run: engine.adoptClaims },
    { everyMs: 60_000, run: removal.sweep },
    { everyMs: 60_000, run: operations.watchFailing },
    { everyMs: 0, run: operations.announcer.sweep },
    { everyMs: 3_600_000, run: () => keepEvents(shared) },
  ]
  return {
    connection,
    open,
    models,
    gate,
    authenticator,
    metrics,
    engine,
    marks,
    rollups,
    operations,
    useCases,
    sweeps,
    sender,
    onError,
  }
}

export type Composition = ReturnType<typeof compose>
