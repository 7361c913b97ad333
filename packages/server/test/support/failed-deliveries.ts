import type { Posthorn } from '@posthorn/sdk'
import { statsWith } from './deliveries.ts'
import type { Receiver } from './start-receiver.ts'

/** An endpoint to which so many deliveries have failed; from then on the receiver takes everything. */
export const failedDeliveries = async (
  posthorn: Posthorn,
  receiver: Receiver,
  count: number,
): Promise<{ webhookId: string; eventIds: string[] }> => {
  receiver.answer({ status: 500 })
  const { id: webhookId } = await posthorn.webhooks.create({
    url: receiver.url,
    events: ['*'],
    maxRetries: 1,
    concurrency: 50,
  })
  const events = Array.from({ length: count }, (_, n) => ({ type: 'order.paid', data: { n } }))
  const published = await posthorn.events.publishBatch({ events })
  const eventIds = published.flatMap(result => ('id' in result ? result.id : []))
  await statsWith(posthorn, webhookId, { exhausted: count, total: count })
  receiver.answer({})
  return { webhookId, eventIds }
}
