// Receives webhooks in Express 5: PORT, and the endpoint's secret in WEBHOOK_SECRET.
import { SignatureError, verify } from '@posthorn/signature'
import express from 'express'

type ShopEvent =
  | { type: 'order.paid'; timestamp: string; data: { orderId: string } }
  | { type: 'order.refunded'; timestamp: string; data: { orderId: string; reason: string } }

const secret = process.env.WEBHOOK_SECRET ?? ''
const handled = new Set<string>() // in production a unique index of your database

const app = express()

// The signature is of the bytes that came: a body that was parsed first cannot be verified.
app.post('/webhooks', express.raw({ type: 'application/json' }), async (req, res) => {
  const event = await verify<ShopEvent>(req.body, req.headers, secret)
  const id = req.get('webhook-id') ?? ''
  if (!handled.has(id)) {
    handled.add(id)
    if (event.type === 'order.paid') console.log(`express: order ${event.data.orderId} is paid`)
  }
  res.sendStatus(204)
})

app.use(((error, _req, res, next) => {
  if (!(error instanceof SignatureError)) return next(error)
  console.log(`express: refused, ${error.reason}`)
  res.status(400).send(error.reason)
}) satisfies express.ErrorRequestHandler)

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () =>
  console.log('express: listening', server.address()),
)
