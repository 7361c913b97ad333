// Receives webhooks in Hono: PORT, and the endpoint's secret in WEBHOOK_SECRET. Everything but the last line also runs
// where there is no Node.
import { serve } from '@hono/node-server'
import { SignatureError, verify } from '@posthorn/sdk/webhooks'
import { Hono } from 'hono'

const secret = process.env.WEBHOOK_SECRET ?? ''
const app = new Hono()

app.post('/webhooks', async c => {
  const event = await verify(await c.req.text(), c.req.raw.headers, secret)
  console.log(`hono: ${event.type}`, event.data)
  return c.body(null, 204)
})

app.onError((error, c) => {
  if (!(error instanceof SignatureError)) throw error
  console.log(`hono: refused, ${error.reason}`)
  return c.text(error.reason, 400)
})

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 3001) }, address =>
  console.log('hono: listening', address),
)
