export const EVENT_TYPE = 'order.paid'

/** Bytes of what an endpoint receives. */
export const PAYLOAD_BYTES = 1_024

const items = Array.from({ length: 6 }, (_, index) => ({
  sku: `SKU-${1000 + index}`,
  name: `Article number ${index}`,
  quantity: index + 1,
  price: { amount: 1999 + index, currency: 'EUR' },
}))

const order = { id: 'ord_81742', customer: { id: 'cus_5521', email: 'ada@example.com' }, paid: true, items }

const envelope = (data: object): string =>
  JSON.stringify({ type: EVENT_TYPE, timestamp: new Date(0).toISOString(), data })

/** An order like a shop's, with a note that fills what is received up to {@link PAYLOAD_BYTES}. */
const data = { ...order, note: '.'.repeat(PAYLOAD_BYTES - envelope({ ...order, note: '' }).length) }

/** What a publisher posts. */
export const publishBody = Buffer.from(JSON.stringify({ type: EVENT_TYPE, data }))

export const batchBody = (size: number): Buffer =>
  Buffer.from(JSON.stringify({ events: Array.from({ length: size }, () => ({ type: EVENT_TYPE, data })) }))

/** What an endpoint receives, and what the bare loop posts. */
export const deliveredBody = Buffer.from(envelope(data))
