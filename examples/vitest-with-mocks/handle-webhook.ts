import { SignatureError, verify } from '@posthorn/signature'

const handled = new Set<string>()

/** What is tested: code of yours that receives. It takes each event once, and nothing that is not signed with the secret. */
export async function handleWebhook(
  request: Request,
  secret: string,
  ship: (orderId: string) => void,
): Promise<Response> {
  const id = request.headers.get('webhook-id') ?? ''
  try {
    const { type, data } = await verify<OrderEvent>(await request.text(), request.headers, secret)
    if (type === 'order.paid' && !handled.has(id)) ship(data.orderId)
    handled.add(id)
    return new Response(null, { status: 204 })
  } catch (error) {
    if (error instanceof SignatureError) return new Response(error.reason, { status: 401 })
    throw error
  }
}

/** The events of the shop. */
export interface OrderEvent {
  type: 'order.paid'
  timestamp: string
  data: { orderId: string }
}
