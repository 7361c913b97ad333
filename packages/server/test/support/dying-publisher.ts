import mongoose from 'mongoose'
import { loadConfig } from '../../src/config.ts'
import { createDeliveryIdSource } from '../../src/delivery/delivery-id-source.ts'
import { createRollupWriter } from '../../src/domain/analytics/rollup-writer.ts'
import { type AppEntry, createEndpointDirectory } from '../../src/domain/endpoints/endpoint-directory.ts'
import { envelopeOf } from '../../src/domain/events/envelope.ts'
import { newEventId } from '../../src/domain/events/event-id.ts'
import { createFanoutMarks } from '../../src/domain/events/fanout-marks.ts'
import { createPublishGroup, type NewEvent } from '../../src/domain/events/publish-group.ts'
import { createSecretBox } from '../../src/domain/secret-box.ts'
import { createModels } from '../../src/models.ts'
import { databaseUri } from './database.ts'
import { testEnvironment } from './start-platform.ts'

const WORKER_NUMBER = 255

interface DyingPublisherOptions {
  /** Its way to the database. */
  proxy?: { uri: (database: string) => string }
  /** How long ago it publishes, in milliseconds. */
  agoMs?: number
}

interface EventOptions {
  key?: string
  digest?: string
  /** When it was accepted; when it is published, by default. */
  createdAt?: Date
}

/**
 * The publishing part of a process that dies: it takes all deliveries to send them, and neither sends one nor writes its row.
 */
export const startDyingPublisher = async (
  database: string,
  { proxy = { uri: databaseUri }, agoMs = 0 }: DyingPublisherOptions = {},
) => {
  const connection = await mongoose.createConnection(proxy.uri(database), { autoIndex: false }).asPromise()
  const models = createModels(connection)
  const now = () => new Date(Date.now() - agoMs)
  const { encryptionKeys } = loadConfig(testEnvironment(database))
  const directory = createEndpointDirectory({
    ...models,
    secretBox: createSecretBox(encryptionKeys),
    now,
    seenSince: () => undefined,
    hasOthers: async () => false,
  })
  const claim = { by: 'the dying', token: 'the dying:1' }
  const publish = createPublishGroup({
    ...models,
    directory,
    marks: createFanoutMarks(models.events, now),
    rollups: createRollupWriter(models.rollups),
    nextDeliveryId: createDeliveryIdSource(() => WORKER_NUMBER, now),
    now,
    handOver: {
      reserve: () => claim,
      accept: () => new Promise(() => {}),
      abandon: () => {},
      wake: async () => {},
    },
  })
  return {
    /** An app as this process knows it from now on. */
    app: directory.load,
    /** An event that is about to be published. */
    event: (app: AppEntry, { createdAt = now(), ...keyed }: EventOptions = {}): NewEvent => {
      const body = envelopeOf('order.paid', createdAt, '{}')
      return { app, row: { _id: newEventId(), type: 'order.paid', body, createdAt, ...keyed } }
    },
    /** Publishes events in one group. @returns what became of each */
    publish,
    [Symbol.asyncDispose]: () => connection.close(),
  }
}
