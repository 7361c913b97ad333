/** What the demo plays: a shop whose customer runs two endpoints. */
export const tenantName = 'Acme'
export const appId = 'shop'

const amount = { type: 'integer', minimum: 1 }

export const eventTypes = [
  { name: 'customer.created', description: 'Somebody signed up' },
  { name: 'order.created', description: 'An order was placed' },
  {
    name: 'order.paid',
    description: 'An order was paid for',
    schema: {
      type: 'object',
      required: ['orderId', 'amount', 'currency'],
      properties: { orderId: { type: 'string' }, amount, currency: { enum: ['EUR', 'USD'] } },
    },
    example: { orderId: 'A-1000', amount: 4200, currency: 'EUR' },
  },
  { name: 'order.shipped', description: 'An order is on its way' },
]

export interface DemoEndpoint {
  name: string
  /** What it subscribes to, and which types that covers. */
  events: string[]
  wants: (type: string) => boolean
  /** Seconds before attempts 2, 3, …; the server's own schedule when absent. */
  retrySchedule?: number[]
}

export const endpoints: DemoEndpoint[] = [
  { name: 'billing', events: ['*'], wants: () => true },
  { name: 'warehouse', events: ['order.*'], wants: type => type.startsWith('order.'), retrySchedule: [1, 2] },
]

/** The endpoint that is out of order at first: so many events are refused, each so many times, before it recovers. */
export const outage = { endpoint: 'warehouse', events: 3, attempts: 2, status: 500 }

export interface DemoEvent {
  type: string
  data: Record<string, unknown>
}

const order = (number: number): DemoEvent[] => {
  const orderId = `A-${number}`
  return [
    { type: 'order.created', data: { orderId, items: (number % 3) + 1 } },
    { type: 'order.paid', data: { orderId, amount: 1990 + number, currency: number % 2 ? 'USD' : 'EUR' } },
    { type: 'order.shipped', data: { orderId, carrier: 'Parcel & Søn', tracking: `TR${number}` } },
  ]
}

/** Published one by one. */
export const singles: DemoEvent[] = [1001, 1002, 1003, 1004].flatMap(number => [
  { type: 'customer.created', data: { customerId: `C-${number}` } },
  ...order(number),
])

/** Published together. */
export const batch: DemoEvent[] = [2001, 2002, 2003, 2004].flatMap(order)

/** Does not match its type's schema. */
export const invalid: DemoEvent = {
  type: 'order.paid',
  data: { orderId: 'A-1', amount: -5, currency: 'EUR' },
}
