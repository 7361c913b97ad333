import type {
  OrganizationDelivery,
  OrganizationDeliveryPage,
  OrganizationEndpoint,
  OrganizationEndpointPage,
  OrganizationEndpointWithSecret,
} from '../../src/http/generated/types.gen.ts'
import type { HttpAnswer } from '../support/http-call.ts'
import type { TestPlatform } from '../support/start-platform.ts'
import { createTenantCaller } from '../support/tenant-caller.ts'

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const iso8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
export const url = 'https://shop.example.com/hooks'

/** The body of an answer, as it is typed by the contract. @throws unless it is a success */
const bodyOf = <Body>({ status, text }: HttpAnswer): Body => {
  if (status >= 300) throw new Error(`Expected a success, got ${status}: ${text}`)
  return JSON.parse(text)
}

/** An organization with a key, and what can be asked of it. */
export const inOrganization = async (
  platform: TestPlatform,
  ...rest: Parameters<typeof createTenantCaller> extends [unknown, ...infer Rest] ? Rest : never
) => {
  const tenant = await createTenantCaller(platform, ...rest)
  const { ask, tenantId } = tenant
  const path = '/webhook-endpoints'
  const required = { organization_id: tenantId, name: 'Order sync', url, events: ['order.paid'] }
  return {
    ...tenant,
    required,
    create: async (given: object = {}) =>
      bodyOf<OrganizationEndpointWithSecret>(await ask('POST', path, { ...required, ...given })),
    get: async (id: string) => bodyOf<OrganizationEndpoint>(await ask('GET', `${path}/${id}`)),
    list: async (query = '') => bodyOf<OrganizationEndpointPage>(await ask('GET', `${path}${query}`)),
    deliveries: async (id: string, query = '') =>
      bodyOf<OrganizationDeliveryPage>(await ask('GET', `${path}/${id}/deliveries${query}`)),
    delivery: async (id: string, deliveryId: number) =>
      bodyOf<OrganizationDelivery>(await ask('GET', `${path}/${id}/deliveries/${deliveryId}`)),
  }
}
