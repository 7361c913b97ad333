import type { Posthorn } from '@posthorn/sdk'
import { eventually } from './eventually.ts'

type Delivery = Awaited<ReturnType<Posthorn['events']['get']>>['deliveries'][number]
type Status = Delivery['status']

/** The delivery of an event, to an endpoint or to the only one, as soon as it is as wanted. */
export const deliveryThat = async (
  posthorn: Posthorn,
  eventId: string,
  what: string,
  isWanted: (delivery: Delivery) => boolean,
  webhookId?: string,
  withinMs?: number,
): Promise<Delivery> =>
  eventually(
    async () => {
      const { deliveries } = await posthorn.events.get(eventId)
      const ours = deliveries.filter(delivery => webhookId === undefined || delivery.webhookId === webhookId)
      if (ours.length > 1) throw new Error(`${eventId} has ${ours.length} deliveries`)
      return ours.find(isWanted)
    },
    `a delivery of ${eventId} that ${what}`,
    withinMs,
  )

/** The delivery of an event as soon as it has this status. */
export const deliveryIn = (
  posthorn: Posthorn,
  status: Status,
  eventId: string,
  webhookId?: string,
  withinMs?: number,
) =>
  deliveryThat(posthorn, eventId, `is ${status}`, delivery => delivery.status === status, webhookId, withinMs)

/** The attempts of an event's delivery, as soon as there are so many of them. */
export const attemptsOf = async (posthorn: Posthorn, eventId: string, count: number) => {
  const delivery = await deliveryThat(
    posthorn,
    eventId,
    `has had ${count} attempts`,
    ({ attemptCount }) => attemptCount >= count,
  )
  return (await posthorn.deliveries.attempts(delivery.id).page()).data
}

type Counts = Awaited<ReturnType<Posthorn['webhooks']['stats']>>['counts']

/** The statistics of an endpoint as soon as they have these counts; they follow the deliveries after a moment. */
export const statsWith = (posthorn: Posthorn, webhookId: string, counts: Partial<Counts>) => {
  const wanted = new Map(Object.entries(counts))
  return eventually(
    async () => {
      const stats = await posthorn.webhooks.stats(webhookId)
      const met = Object.entries(stats.counts).filter(([status, count]) => wanted.get(status) === count)
      return met.length === wanted.size && stats
    },
    `statistics with ${JSON.stringify(counts)}`,
  )
}
