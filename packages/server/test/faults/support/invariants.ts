import { expect } from 'vitest'
import { eventually } from '../../support/eventually.ts'
import type { Aftermath } from './aftermath.ts'
import type { ChaosWebhooks } from './chaos-webhooks.ts'
import { isGoodRefusal } from './settle.ts'
import type { Stage } from './stage.ts'

type Check = (stage: Stage, aftermath: Aftermath, webhooks: ChaosWebhooks) => void | Promise<void>

const countBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}
const isPublished = ({ origin }: { origin: string }): boolean => origin === 'publish'
const nameIn = (path: string): string => path.split('/')[1] ?? ''

/** Acknowledged events, each with an endpoint where it never arrived though nobody cancelled that, and why. */
export const findLost = (
  { publisher, receiver }: Stage,
  { events, deliveries }: Aftermath,
  webhooks: ChaosWebhooks,
): { eventId: string; name: string; decision: string }[] => {
  const cancelled = new Set(
    deliveries
      .filter(row => isPublished(row) && row.lastError === 'cancelled')
      .map(({ eventId, endpointId }) => `${endpointId} ${eventId}`),
  )
  const stored = new Map(events.map(event => [event._id, event]))
  const arrived = new Set(receiver.requests.map(({ path, eventId }) => `${nameIn(path)} ${eventId}`))
  return [...publisher.acknowledged.values()].flatMap(id =>
    Object.entries(webhooks).flatMap(([name, endpointId]) => {
      const made = stored.get(id)?.decisions.find(it => it.endpointId === endpointId)?.decision
      const isDone = arrived.has(`${name} ${id}`) || cancelled.has(`${endpointId} ${id}`)
      const isFine = (made === 'sent' || made === 'paused') && isDone
      return isFine ? [] : { eventId: id, name, decision: made ?? 'none' }
    }),
  )
}

const nothingIsLost: Check = (...given) => {
  expect.soft(findLost(...given), 'acknowledged and never received').toEqual([])
}

/** One key is one event, to whoever asked and wherever it arrived: with one `webhook-id`, and the same bytes. */
const everyKeyIsOneEvent: Check = ({ publisher, receiver }, { events }) => {
  expect.soft(publisher.contradictions).toEqual([])
  expect.soft([...countBy(events, ({ _id, key = _id }) => key)].filter(([, count]) => count > 1)).toEqual([])
  const stored = new Map(events.map(({ _id, body }) => [_id, Buffer.from(body.buffer).toString()]))
  const strange = receiver.requests.filter(({ eventId, body }) => stored.get(eventId) !== body)
  expect.soft(strange, 'requests that carry something else than their event').toEqual([])
}

const refusalsAreHonest: Check = ({ publisher }) => {
  expect.soft(publisher.refusals.filter(refusal => !isGoodRefusal(refusal))).toEqual([])
}

/** Each event has one delivery for each endpoint that took it, and all of them have ended. */
const everyDeliveryIsOne: Check = (_, { events, deliveries }) => {
  const published = deliveries.filter(isPublished)
  const pairs = countBy(published, ({ eventId, endpointId }) => `${eventId} ${endpointId}`)
  const meant = events.filter(({ type }) => !type.startsWith('posthorn.'))
  const wanted = meant.flatMap(({ _id, decisions }) =>
    decisions.map(({ endpointId }) => `${_id} ${endpointId}`),
  )
  expect.soft([...pairs.keys()].toSorted()).toEqual(wanted.toSorted())
  expect.soft([...pairs].filter(([, count]) => count > 1)).toEqual([])
  const unfinished = deliveries.filter(
    ({ status, expireAt }) => !expireAt || status === 'pending' || status === 'retrying',
  )
  expect.soft(unfinished, 'deliveries that have not ended').toEqual([])
  const failed = deliveries.filter(
    ({ status, lastError }) => status === 'failed' && lastError !== 'cancelled',
  )
  expect.soft(failed, 'deliveries that were given up').toEqual([])
}

/**
 * What is counted on a delivery is what is listed below it: an attempt that was made again after a fault is there again, and
 * one that was under way when its delivery was cancelled is not counted.
 */
const attemptsAreCounted: Check = (_, { deliveries, attempts }) => {
  const listed = Map.groupBy(attempts, ({ deliveryId }) => deliveryId)
  const wrong = deliveries.flatMap(({ _id, status, lastError, attemptCount }) => {
    const numbers = [...new Set((listed.get(_id) ?? []).map(({ number }) => number))].toSorted(
      (a, b) => a - b,
    )
    const most = lastError === 'cancelled' ? attemptCount + 1 : attemptCount
    const isEnough = numbers.length >= attemptCount && numbers.length <= most
    const isRight = isEnough && numbers.every((number, index) => number === index + 1)
    return isRight ? [] : { _id, status, attemptCount, numbers }
  })
  expect.soft(wrong, 'deliveries whose attempts are not those counted').toEqual([])
}

/** What statistics say of an endpoint is what its deliveries are. */
const statisticsAgree: Check = async (stage, { deliveries }, webhooks) => {
  for (const [name, endpointId] of Object.entries(webhooks)) {
    const rows = deliveries.filter(row => row.endpointId === endpointId && row.origin !== 'ping')
    const counted = { pending: 0, retrying: 0, success: 0, exhausted: 0, failed: 0 }
    for (const { status } of rows) counted[status] += 1
    const { counts } = await stage.posthorn().webhooks.stats(endpointId)
    expect.soft(counts, `the counts of ${name}`).toEqual({ ...counted, total: rows.length })
  }
}

/** The jobs go on: somebody sweeps. */
const jobsGoOn: Check = async stage => {
  const now = new Date()
  await eventually(
    async () => (await stage.count('jobs', { name: 'sweep', lastFinishedAt: { $gt: now } })) === 1,
    'a sweep',
    15_000,
  )
}

/** Nobody was told of an error within, and all end in good order, without a word on standard error. */
const processesAreSound: Check = async ({ nodes }) => {
  const told = nodes.flatMap(node => node.log()).filter(({ status }) => Number(status) === 500)
  expect.soft(told, 'requests answered by 500').toEqual([])
  await Promise.all(nodes.map(node => node.terminate()))
  const ends = await Promise.all(nodes.map(node => node.ended))
  expect.soft(ends.map(({ stderr }) => stderr).filter(stderr => stderr !== '')).toEqual([])
  expect.soft(ends.filter(({ code }) => code !== 0 && code !== null)).toEqual([])
}

const invariants: readonly Check[] = [
  nothingIsLost,
  everyKeyIsOneEvent,
  refusalsAreHonest,
  everyDeliveryIsOne,
  attemptsAreCounted,
  statisticsAgree,
  jobsGoOn,
  processesAreSound,
]

/** Checks whatever a combination of faults may not break; says all that it has broken. */
export const checkInvariants: Check = async (...given) => {
  for (const check of invariants) await check(...given)
}
