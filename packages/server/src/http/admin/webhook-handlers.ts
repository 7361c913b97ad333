import type { Gate } from '../../domain/access/enter.ts'
import type { Analytics } from '../../domain/analytics/analytics.ts'
import type { EndpointView } from '../../domain/endpoints/endpoint-view.ts'
import type { Endpoints } from '../../domain/endpoints/endpoints.ts'
import type { testPing } from '../../domain/endpoints/test-ping.ts'
import type { partnersOf } from '../../domain/tenants/partners-of.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { numberedAnswer, pageRequest } from './numbered-answer.ts'
import { presentStats, presentTest } from './present-outcome.ts'
import { presentWebhook } from './present-webhook.ts'
import { readCreate, readUpdate } from './read-webhook.ts'

export interface AdminWebhookUseCases {
  gate: Pick<Gate, 'enterAppOf'>
  endpoints: Endpoints
  partnersOf: ReturnType<typeof partnersOf>
  analytics: Pick<Analytics, 'ofEndpoint'>
  testPing: ReturnType<typeof testPing>
}

export const webhookHandlers = ({
  gate,
  endpoints,
  partnersOf,
  analytics,
  testPing,
}: AdminWebhookUseCases) => {
  const present = async (endpoint: EndpointView) =>
    presentWebhook(endpoint, await partnersOf([endpoint.tenantId]))

  return {
    'admin.webhooks.list': async ({ scope, query }) => {
      const request = pageRequest(query)
      const filter = { tenantId: query.tenant_id, partnerId: query.partner_id }
      const page = await endpoints.listWithin(scope, filter, '-created', request)
      const partners = await partnersOf(page.items.map(({ tenantId }) => tenantId))
      return numberedAnswer(page, request, endpoint => presentWebhook(endpoint, partners))
    },
    'admin.webhooks.create': async ({ scope, body }) => {
      const app = await gate.enterAppOf(scope, body.tenant_id, body.app_id)
      return await present(await endpoints.create(app, readCreate(body)))
    },
    'admin.webhooks.get': async ({ scope, params: { webhook_id } }) => {
      const app = await endpoints.enter(scope, webhook_id)
      return await present(await endpoints.get(app, webhook_id))
    },
    'admin.webhooks.update': async ({ scope, params: { webhook_id }, body }) => {
      const app = await endpoints.enter(scope, webhook_id)
      return await present(await endpoints.update(app, webhook_id, readUpdate(body)))
    },
    'admin.webhooks.delete': async ({ scope, params: { webhook_id } }) =>
      await endpoints.deleteWithin(scope, webhook_id),
    'admin.webhooks.rotateSecret': async ({ scope, params: { webhook_id } }) => {
      const app = await endpoints.enter(scope, webhook_id)
      const secret = await endpoints.rotateSecret(app, webhook_id)
      return { ...(await present(await endpoints.get(app, webhook_id))), secret }
    },
    'admin.webhooks.stats': async ({ scope, params: { webhook_id } }) => {
      const app = await endpoints.enter(scope, webhook_id)
      return presentStats(await analytics.ofEndpoint(app, webhook_id, {}))
    },
    'admin.webhooks.test': async ({ scope, params: { webhook_id } }) => {
      const app = await endpoints.enter(scope, webhook_id)
      return presentTest(await testPing(app, webhook_id))
    },
  } satisfies SurfaceHandlers<'admin.webhooks.'>
}
