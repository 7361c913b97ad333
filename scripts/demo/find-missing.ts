import { isDeepStrictEqual } from 'node:util'
import type { Delivery } from '@posthorn/sdk'
import type { Published } from './publish.ts'
import type { ReceivedAttempt } from './receiver.ts'
import { endpoints, outage } from './scenario.ts'
import { shortId } from './short-id.ts'

interface Evidence {
  published: readonly Published[]
  /** What the API says. */
  deliveries: readonly Delivery[]
  /** What the receiver saw. */
  attempts: readonly ReceivedAttempt[]
  webhookIds: ReadonlyMap<string, string>
}

const isAccepted = ({ status, event }: ReceivedAttempt): boolean => event !== undefined && status < 300

/** What is wrong with one event on its way to one endpoint. */
const faultsOf = (
  event: Published,
  endpoint: string,
  { deliveries, attempts, webhookIds }: Evidence,
): string[] => {
  const webhookId = webhookIds.get(endpoint)
  const ours = deliveries.filter(each => each.eventId === event.id && each.webhookId === webhookId)
  const [delivery] = ours
  const faults: string[] = []
  if (!delivery) faults.push('the API shows no delivery')
  else if (ours.length > 1) faults.push(`the API shows ${ours.length} deliveries`)
  else if (delivery.status !== 'success') {
    const answer = delivery.lastStatusCode ?? delivery.lastError ?? 'nothing yet'
    faults.push(`the API says ${delivery.status} after ${delivery.attemptCount} attempts (last: ${answer})`)
  }
  const received = attempts.filter(each => each.eventId === event.id && each.endpoint === endpoint)
  const accepted = received.find(isAccepted)
  if (!accepted) faults.push(`the receiver accepted none of ${received.length} requests`)
  else if (accepted.event?.type !== event.type || !isDeepStrictEqual(accepted.event.data, event.data)) {
    faults.push('the receiver got another type or other data than was published')
  }
  return faults.map(fault => `${event.type} ${shortId(event.id)} → ${endpoint}: ${fault}`)
}

/** Everything that was not delivered and verified, by the API's word and the receiver's own record; empty when all is well. */
export const findMissing = (evidence: Evidence): string[] => {
  const { published, deliveries, attempts } = evidence
  const expected = published.flatMap(event =>
    endpoints.filter(({ wants }) => wants(event.type)).map(({ name }) => ({ event, endpoint: name })),
  )
  const missing = expected.flatMap(({ event, endpoint }) => faultsOf(event, endpoint, evidence))
  if (deliveries.length > expected.length) {
    missing.push(`The API shows ${deliveries.length} deliveries, where ${expected.length} were to be made`)
  }
  for (const { endpoint, eventId, refusedAs } of attempts) {
    if (refusedAs)
      missing.push(`A request to ${endpoint} for ${shortId(eventId)} was not verified: ${refusedAs}`)
  }
  const retried = deliveries.filter(({ attemptCount }) => attemptCount > outage.attempts).length
  if (retried < outage.events) {
    missing.push(
      `${retried} deliveries were retried ${outage.attempts} times, where ${outage.events} were to be`,
    )
  }
  return missing
}
