import type { Gate } from '../../domain/access/enter.ts'
import type { Deliveries } from '../../domain/deliveries/deliveries.ts'
import type { Endpoints } from '../../domain/endpoints/endpoints.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { deliveryHandlers } from './delivery-handlers.ts'
import { endpointHandlers } from './endpoint-handlers.ts'
import { pageLinks } from './page-links.ts'

export interface OrganizationUseCases {
  gate: Gate
  endpoints: Endpoints
  deliveries: Deliveries
  /** The origin of links to other pages. */
  origin: () => string
}

/** The organization surface: what a back office calls. */
export const organizationHandlers = ({ gate, endpoints, deliveries, origin }: OrganizationUseCases) => {
  const linksTo = pageLinks(origin)
  return {
    ...endpointHandlers(gate, endpoints, linksTo),
    ...deliveryHandlers(endpoints, deliveries, linksTo),
  } satisfies SurfaceHandlers<'organization.'>
}
