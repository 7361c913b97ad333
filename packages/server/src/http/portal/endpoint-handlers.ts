import type { Endpoints } from '../../domain/endpoints/endpoints.ts'
import type { testPing } from '../../domain/endpoints/test-ping.ts'
import { enteredBySession } from '../../domain/sessions/sessions.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { inWords } from '../own-words.ts'
import { pageOf, pageRequest } from './pages.ts'
import { parseCreate, parseUpdate } from './parse-endpoint.ts'
import { presentEndpoint, presentTest, presentWithSecret } from './present-endpoint.ts'

export interface EndpointUseCases {
  endpoints: Endpoints
  testPing: ReturnType<typeof testPing>
}

const inOwnWords = inWords({ events: 'subscriptions', type: 'event_name' })

export const endpointHandlers = ({ endpoints, testPing }: EndpointUseCases) =>
  ({
    'portal.endpoints.list': async ({ scope, query }) =>
      pageOf(await endpoints.list(enteredBySession(scope), pageRequest(query)), presentEndpoint),
    'portal.endpoints.create': async ({ scope, body }) => {
      const app = enteredBySession(scope)
      const { secret, ...endpoint } = await inOwnWords(endpoints.create(app, parseCreate(body)))
      return { data: presentWithSecret(endpoint, secret) }
    },
    'portal.endpoints.get': async ({ scope, params }) => ({
      data: presentEndpoint(await endpoints.get(enteredBySession(scope), params.endpoint_id)),
    }),
    'portal.endpoints.update': async ({ scope, params, body }) => {
      const app = enteredBySession(scope)
      const update = endpoints.update(app, params.endpoint_id, parseUpdate(body))
      return { data: presentEndpoint(await inOwnWords(update)) }
    },
    'portal.endpoints.delete': async ({ scope, params }) =>
      await endpoints.delete(enteredBySession(scope), params.endpoint_id),
    'portal.endpoints.test': async ({ scope, params, body }) => {
      const app = enteredBySession(scope)
      return { data: presentTest(await inOwnWords(testPing(app, params.endpoint_id, body?.event_name))) }
    },
    'portal.endpoints.rotateSecret': async ({ scope, params, body }) => {
      const app = enteredBySession(scope)
      const secret = await endpoints.rotateSecret(app, params.endpoint_id, body?.grace_seconds)
      return { data: presentWithSecret(await endpoints.get(app, params.endpoint_id), secret) }
    },
  }) satisfies SurfaceHandlers<'portal.endpoints.'>
