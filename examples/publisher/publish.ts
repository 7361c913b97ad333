// Publishes an event and follows it: POSTHORN_BASE_URL, POSTHORN_APP_ID, POSTHORN_API_KEY; RECEIVERS, URLs separated by commas,
// and WEBHOOK_SECRET, which they verify with.
import { setTimeout as delay } from 'node:timers/promises'
import { ConflictError, InvalidInputError, Posthorn } from '@posthorn/sdk'

const { POSTHORN_BASE_URL = '', POSTHORN_APP_ID = '', POSTHORN_API_KEY = '' } = process.env
const { RECEIVERS = '', WEBHOOK_SECRET = '' } = process.env

const posthorn = new Posthorn({
  baseUrl: POSTHORN_BASE_URL,
  appId: POSTHORN_APP_ID,
  apiKey: POSTHORN_API_KEY,
  userAgent: 'example-publisher/1.0',
  hooks: {
    onRetry: ({ operation, attempt, error }) => console.log(`${operation}: ${attempt}, ${error.message}`),
  },
})

for (const url of RECEIVERS.split(',')) {
  const endpoint = await posthorn.webhooks.create({ url, events: ['order.*'], secret: WEBHOOK_SECRET })
  console.log(`publisher: ${endpoint.url} gets ${endpoint.events.join()}`)
}

// The id makes it safe to publish again when the answer was lost: the same id is the same event.
const order = { orderId: 'A-1' }
const event = await posthorn.events.publish({ type: 'order.paid', data: order, id: 'order-A-1-paid' })
const again = await posthorn.events.publish({ type: 'order.paid', data: order, id: 'order-A-1-paid' })
console.log(`publisher: published ${event.type}${again.id === event.id ? ', once' : ', twice'}`)

await posthorn.events
  .publish({ type: 'order.paid', data: { orderId: 'A-2' }, id: 'order-A-1-paid' })
  .catch(error => console.log(`publisher: ${error instanceof ConflictError ? error.code : error}`))
await posthorn.webhooks
  .create({ url: 'not a URL', events: ['order.lost'] })
  .catch(error =>
    console.log(`publisher: ${error instanceof InvalidInputError ? error.errors[0]?.loc.join('.') : error}`),
  )

for (let open = true; open; await delay(100)) {
  open = false
  for await (const { status } of posthorn.deliveries.listAll())
    open ||= status === 'pending' || status === 'retrying'
}
for await (const delivery of posthorn.deliveries.listAll({ eventType: 'order.paid' })) {
  console.log(
    `publisher: ${delivery.status}, ${delivery.attemptCount} attempt, answered ${delivery.lastStatusCode}`,
  )
}
