import { type Chronicle, countBy, isPublished, type Judgement } from './judgement.ts'

/** Pairs of event and endpoint with a delivery too few or too many. */
const mismatched = ({ events, deliveries }: Chronicle): unknown[] => {
  const made = countBy(
    deliveries.filter(isPublished),
    ({ eventId, endpointId }) => `${eventId} ${endpointId}`,
  )
  const meant = events.filter(({ type }) => !type.startsWith('posthorn.'))
  const wanted = countBy(
    meant.flatMap(({ _id, decisions }) => decisions.map(({ endpointId }) => `${_id} ${endpointId}`)),
    pair => pair,
  )
  return [...new Set([...made.keys(), ...wanted.keys()])]
    .map(pair => ({ pair, made: made.get(pair) ?? 0, wanted: wanted.get(pair) ?? 0 }))
    .filter(pair => pair.made !== 1 || pair.wanted !== 1)
}

/** Each event has one delivery for each endpoint that took it; all have ended, and none was given up without a reason. */
export const everyDeliveryIsOne: Judgement = chronicle => {
  const { deliveries, deletions } = chronicle
  const deleted = new Set(deletions.map(({ webhookId }) => webhookId))
  const unfinished = deliveries.filter(
    ({ status, expireAt }) => !expireAt || status === 'pending' || status === 'retrying',
  )
  const givenUp = deliveries.filter(({ status, lastError, endpointId }) => {
    const isMeant = lastError === 'cancelled' || (lastError === 'endpoint_deleted' && deleted.has(endpointId))
    return status === 'failed' && !isMeant
  })
  return [...mismatched(chronicle), ...unfinished, ...givenUp]
}
