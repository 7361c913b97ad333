import type { EventTypes } from '../../domain/event-types/event-types.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { type AdminDeliveryUseCases, deliveryHandlers } from './delivery-handlers.ts'
import { type AdminWebhookUseCases, webhookHandlers } from './webhook-handlers.ts'

export interface AdminUseCases extends AdminWebhookUseCases, AdminDeliveryUseCases {
  eventTypes: Pick<EventTypes, 'listSubscribable'>
}

/** The admin surface: what operators call, across tenants. */
export const createAdminHandlers = (useCases: AdminUseCases) =>
  ({
    ...webhookHandlers(useCases),
    ...deliveryHandlers(useCases),
    'admin.eventTypes.list': async ({ scope }) => {
      const types = await useCases.eventTypes.listSubscribable(scope)
      return {
        items: types.map(({ name, description }) => ({ name, description })),
        total: types.length,
      }
    },
  }) satisfies SurfaceHandlers<'admin.'>
