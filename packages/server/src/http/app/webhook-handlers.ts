import type { Gate } from '../../domain/access/enter.ts'
import type { Analytics } from '../../domain/analytics/analytics.ts'
import type { Endpoints } from '../../domain/endpoints/endpoints.ts'
import type { testPing } from '../../domain/endpoints/test-ping.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { dataOf, pageOf } from '../envelope.ts'
import { presentPing } from './present-ping.ts'
import { presentStats } from './present-stats.ts'
import { presentCreated, presentUpdated, presentWebhook } from './present-webhook.ts'
import { readTimeRange } from './read-time-range.ts'

export interface WebhookUseCases {
  endpoints: Endpoints
  analytics: Pick<Analytics, 'ofEndpoint'>
  testPing: ReturnType<typeof testPing>
}

export const webhookHandlers = (gate: Gate, { endpoints, analytics, testPing }: WebhookUseCases) =>
  ({
    'webhooks.create': async ({ scope, params, body }) => {
      const app = await gate.enterApp(scope, params.appId)
      const { name, description, ...rest } = body
      const options = { name: name ?? undefined, description: description ?? undefined }
      return dataOf(presentCreated(await endpoints.create(app, { ...rest, ...options }), body))
    },
    'webhooks.list': async ({ scope, params, query }) => {
      const app = await gate.enterApp(scope, params.appId)
      return pageOf(await endpoints.list(app, query), presentWebhook)
    },
    'webhooks.get': async ({ scope, params }) => {
      const app = await gate.enterApp(scope, params.appId)
      return dataOf(presentWebhook(await endpoints.get(app, params.webhookId)))
    },
    'webhooks.update': async ({ scope, params, body }) => {
      const app = await gate.enterApp(scope, params.appId)
      return dataOf(presentUpdated(await endpoints.update(app, params.webhookId, body), body))
    },
    'webhooks.delete': async ({ scope, params }) => {
      const app = await gate.enterApp(scope, params.appId)
      await endpoints.delete(app, params.webhookId)
    },
    'webhooks.rotateSecret': async ({ scope, params, body }) => {
      const app = await gate.enterApp(scope, params.appId)
      return dataOf({ secret: await endpoints.rotateSecret(app, params.webhookId, body?.graceSeconds) })
    },
    'webhooks.testPing': async ({ scope, params, body }) => {
      const app = await gate.enterApp(scope, params.appId)
      return dataOf(presentPing(await testPing(app, params.webhookId, body?.type)))
    },
    'webhooks.stats': async ({ scope, params, query }) => {
      const app = await gate.enterApp(scope, params.appId)
      return dataOf(presentStats(await analytics.ofEndpoint(app, params.webhookId, readTimeRange(query))))
    },
  }) satisfies SurfaceHandlers<'webhooks.'>
