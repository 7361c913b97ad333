import type { AppOperationKey } from './app-contract.ts'
import { getEventType, listEventTypes } from './catalog/event-type-operations.ts'
import { cancelDelivery } from './deliveries/cancel-delivery.ts'
import { listAllDeliveries, listDeliveries } from './deliveries/list-deliveries.ts'
import { getDelivery, listAttempts } from './deliveries/read-delivery.ts'
import { retryDelivery } from './deliveries/retry-delivery.ts'
import { publish, publishBatch } from './events/publish-operations.ts'
import { getEvent, listEvents } from './events/read-events.ts'
import type { Mock } from './mock.ts'
import type { Operation, Resolver } from './operation.ts'
import { createReplay } from './replays/create-replay.ts'
import { cancelReplay, getReplay, listReplays } from './replays/replay-operations.ts'
import { createWebhook } from './webhooks/create-webhook.ts'
import { deleteWebhook } from './webhooks/delete-webhook.ts'
import { getWebhook, listWebhooks } from './webhooks/read-webhooks.ts'
import { rotateSecret } from './webhooks/rotate-secret.ts'
import { webhookStats } from './webhooks/stats.ts'
import { getSigningKeys } from './webhooks/signing-keys.ts'
import { testPing } from './webhooks/test-ping.ts'
import { updateWebhook } from './webhooks/update-webhook.ts'

/** Every operation of the app surface; one that is missing does not compile. */
const operations = {
  webhooksCreate: createWebhook,
  webhooksList: listWebhooks,
  webhooksGet: getWebhook,
  webhooksUpdate: updateWebhook,
  webhooksDelete: deleteWebhook,
  webhooksRotateSecret: rotateSecret,
  webhooksTestPing: testPing,
  webhooksStats: webhookStats,
  deliveriesList: listDeliveries,
  deliveriesListAll: listAllDeliveries,
  deliveriesGet: getDelivery,
  deliveriesAttempts: listAttempts,
  deliveriesRetry: retryDelivery,
  deliveriesCancel: cancelDelivery,
  replaysCreate: createReplay,
  replaysList: listReplays,
  replaysGet: getReplay,
  replaysCancel: cancelReplay,
  eventsPublish: publish,
  eventsPublishBatch: publishBatch,
  eventsList: listEvents,
  eventsGet: getEvent,
  eventTypesList: listEventTypes,
  eventTypesGet: getEventType,
  platformSigningKeysGet: getSigningKeys,
} satisfies Record<AppOperationKey, Operation>

/** The names of all operations of the app surface. */
export const appOperationKeys: readonly AppOperationKey[] = Object.keys(operations).filter(
  (key): key is AppOperationKey => key in operations,
)

/** Every operation, bound to a mock. */
export const appResolvers = (mock: Mock): Record<AppOperationKey, Resolver> => {
  const bound = Object.entries(operations).map(([key, bind]) => [key, bind(mock)])
  return Object.fromEntries(bound)
}
