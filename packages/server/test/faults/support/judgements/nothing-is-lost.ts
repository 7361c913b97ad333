import { type Chronicle, isPublished, type Judgement, nameIn } from './judgement.ts'

interface Loss {
  eventId: string
  name: string
  /** What was decided for the endpoint when the event was published. */
  decision: string
}

/** Acknowledged events, each with an endpoint where it never arrived though nobody cancelled that, and why. */
export const findLost = ({ acknowledged, requests, events, deliveries, webhooks }: Chronicle): Loss[] => {
  const cancelled = new Set(
    deliveries
      .filter(row => isPublished(row) && row.lastError === 'cancelled')
      .map(({ eventId, endpointId }) => `${endpointId} ${eventId}`),
  )
  const stored = new Map(events.map(event => [event._id, event]))
  const arrived = new Set(requests.map(({ path, eventId }) => `${nameIn(path)} ${eventId}`))
  return [...acknowledged.values()].flatMap(id =>
    Object.entries(webhooks).flatMap(([name, endpointId]) => {
      const made = stored.get(id)?.decisions.find(it => it.endpointId === endpointId)?.decision
      const isDone = arrived.has(`${name} ${id}`) || cancelled.has(`${endpointId} ${id}`)
      const isFine = (made === 'sent' || made === 'paused') && isDone
      return isFine ? [] : { eventId: id, name, decision: made ?? 'none' }
    }),
  )
}

export const nothingIsLost: Judgement = findLost
