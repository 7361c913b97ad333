import type { EventTypeView } from '../event-types/event-types.ts'

const webhookId = '019a8c14-5e2b-7d43-9c7a-3f1e8b6d2a90'
const failingSince = '2026-11-16T03:30:00.000Z'
const addedAt = new Date('2026-11-21T00:00:00.000Z')

const described = {
  'posthorn.delivery.exhausted': {
    description: 'A delivery is out of attempts.',
    example: {
      appId: 'shop',
      webhookId,
      deliveryId: 91_523_691_249_665,
      eventId: 'evt_019a8c15-07f4-7b62-8d1e-52c09a4be713',
      eventType: 'order.paid',
      attemptCount: 5,
      lastStatusCode: 500,
      lastError: null,
    },
  },
  'posthorn.endpoint.disabled': {
    description: 'Posthorn has switched an endpoint off.',
    example: {
      appId: 'shop',
      webhookId,
      reason: 'failing',
      disabledAt: '2026-11-21T03:31:01.000Z',
      failingSince,
    },
  },
  'posthorn.endpoint.failing': {
    description: 'An endpoint does nothing but fail, and comes closer to being switched off.',
    example: { appId: 'shop', webhookId, stage: 75, failingSince, disablesAt: '2026-11-21T03:30:00.000Z' },
  },
}

/** The types of the events that Posthorn publishes itself. */
export type StateEventType = keyof typeof described

/** The catalog of the reserved app, by name. What the data look like, the contract says. */
export const stateEventTypes: readonly EventTypeView[] = Object.entries(described).map(([name, type]) => ({
  name,
  ...type,
  schema: null,
  archived: false,
  createdAt: addedAt,
  updatedAt: addedAt,
}))
