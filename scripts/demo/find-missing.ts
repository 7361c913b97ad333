import { isDeepStrictEqual } from 'node:util'
import type { Delivery } from '@posthorn/sdk'
import { type Expected, isAccepted, requestsOf } from './expected.ts'
import type { ReceivedAttempt } from './receiver.ts'
import { outage } from './scenario.ts'
import { shortId } from './short-id.ts'

interface Evidence {
  expected: readonly Expected[]
  /** What the API says. */
  deliveries: readonly Delivery[]
  /** What the receiver saw. */
  attempts: readonly ReceivedAttempt[]
  webhookIds: ReadonlyMap<string, string>
}

const faultOfApi = (deliveries: readonly Delivery[]): string[] => {
  const [delivery] = deliveries
  if (!delivery) return ['the API shows no delivery']
  if (deliveries.length > 1) return [`the API shows ${deliveries.length} deliveries`]
  const { status, attemptCount, lastStatusCode, lastError } = delivery
  if (status === 'success') return []
  return [
    `the API says ${status} after attempt ${attemptCount} (${lastStatusCode ?? lastError ?? 'no answer yet'})`,
  ]
}

const faultOfReceiver = (
  { event: { type, data } }: Expected,
  requests: readonly ReceivedAttempt[],
): string[] => {
  const accepted = requests.find(isAccepted)?.event
  if (!accepted) return [`the receiver accepted none of ${requests.length} requests`]
  if (accepted.type === type && isDeepStrictEqual(accepted.data, data)) return []
  return ['the receiver got another type or other data than was published']
}

/** Everything that was not delivered and verified, by the API's word and the receiver's own record; empty when all is well. */
export const findMissing = ({ expected, deliveries, attempts, webhookIds }: Evidence): string[] => {
  const missing = expected.flatMap(each => {
    const { event, endpoint } = each
    const webhookId = webhookIds.get(endpoint)
    const ours = deliveries.filter(
      delivery => delivery.eventId === event.id && delivery.webhookId === webhookId,
    )
    const faults = [...faultOfApi(ours), ...faultOfReceiver(each, requestsOf(each, attempts))]
    return faults.map(fault => `${event.type} ${shortId(event.id)} → ${endpoint}: ${fault}`)
  })
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
