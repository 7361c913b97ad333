import type { Posthorn } from '@posthorn/sdk'

/** What is tested: code of yours that publishes. */
export async function payOrder(orderId: string, posthorn: Posthorn): Promise<void> {
  await posthorn.events.publish({ type: 'order.paid', data: { orderId }, id: `order-${orderId}-paid` })
}
