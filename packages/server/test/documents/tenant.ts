import type { TenantEndpoint, TenantEndpointCreated } from '../../src/http/generated/types.gen.ts'
import type { HttpAnswer } from '../support/http-call.ts'
import type { TestPlatform } from '../support/start-platform.ts'
import { createTenantCaller } from '../support/tenant-caller.ts'

export const iso8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/
export const url = 'https://example.com/webhook'
export const fields = [
  'id',
  'name',
  'url',
  'headers_json',
  'timeout_seconds',
  'status',
  'paused_at',
  'created_at',
  'updated_at',
]

const bodyOf = <Body>({ status, text }: HttpAnswer): Body => {
  if (status >= 300) throw new Error(`Expected a success, got ${status}: ${text}`)
  return JSON.parse(text)
}

/** A tenant with a key, and what can be asked of it. */
export const inTenant = async (platform: TestPlatform) => {
  const tenant = await createTenantCaller(platform)
  const { ask } = tenant
  return {
    ...tenant,
    create: async (given: object = {}) =>
      bodyOf<TenantEndpointCreated>(await ask('POST', '/endpoints', { name: 'my-webhook', url, ...given })),
    get: async (id: string) => bodyOf<TenantEndpoint>(await ask('GET', `/endpoints/${id}`)),
    update: async (id: string, change: object) =>
      bodyOf<TenantEndpoint>(await ask('PATCH', `/endpoints/${id}`, change)),
    list: async () => bodyOf<TenantEndpoint[]>(await ask('GET', '/endpoints')),
  }
}

/** The id of a tenant's endpoint on the app surface. */
export const webhookIdOf = ({ id }: { id: string }): string => id.slice('ep_'.length)
