import type { DeliveryRow } from '../deliveries/delivery-model.ts'
import type { ClaimedDelivery, HandOver } from '../deliveries/hand-over.ts'
import type { AppEntry } from '../endpoints/endpoint-directory.ts'
import type { EndpointDecision, EventRow } from './event-model.ts'

export interface DeliveryPlan {
  decisions: EndpointDecision[]
  /** What waits its turn in the database. */
  waiting: DeliveryRow[]
  /** What can be sent at once, and gets its row later. */
  claimed: ClaimedDelivery[]
}

type PlannedEvent = Pick<EventRow, '_id' | 'type' | 'body' | 'createdAt' | 'trace'>

/** What an event becomes for its app's endpoints: one decision for each that matches, one delivery for each that takes it. */
export const planDeliveries = (
  app: AppEntry,
  event: PlannedEvent,
  nextId: () => number,
  reserve: HandOver['reserve'],
): DeliveryPlan => {
  const plan: DeliveryPlan = { decisions: [], waiting: [], claimed: [] }
  for (const endpoint of app.endpoints) {
    if (!endpoint.subscribes(event.type)) continue
    plan.decisions.push({ endpointId: endpoint.id, decision: endpoint.decision })
    if (endpoint.decision !== 'sent' && endpoint.decision !== 'paused') continue
    const claim = endpoint.decision === 'sent' ? reserve(endpoint) : undefined
    const row: DeliveryRow = {
      _id: nextId(),
      appId: app.appId,
      endpointId: endpoint.id,
      eventId: event._id,
      eventType: event.type,
      origin: 'publish',
      status: 'pending',
      attemptCount: 0,
      createdAt: event.createdAt,
    }
    if (!claim) {
      plan.waiting.push({ ...row, nextAt: event.createdAt })
      continue
    }
    plan.claimed.push({
      row: { ...row, claim },
      endpoint,
      body: event.body,
      retention: app.retention,
      trace: event.trace,
    })
  }
  return plan
}
