import type { JsonObject } from './generated/types.gen.ts'

/**
 * An event of a catalog: its type, and what its data looks like.
 *
 * @example
 * ```ts
 * interface OrderPaid extends EventShape {
 *   type: 'order.paid'
 *   data: { orderId: number }
 * }
 * const mock = setupPosthorn<OrderPaid>({ catalog: ['order.paid'] })
 * ```
 */
export interface EventShape {
  type: string
  data: unknown
}

/**
 * The events of a mock whose types were not told: any type, any data.
 *
 * @example
 * ```ts
 * const mock: PosthornMock<AnyEvent> = setupPosthorn({ catalog: ['order.paid'] })
 * ```
 */
export interface AnyEvent extends EventShape {
  data: JsonObject
}

/**
 * What the data of events of a type looks like.
 *
 * @example
 * ```ts
 * const data: DataOf<OrderPaid | OrderRefunded, 'order.paid'> = { orderId: 42 }
 * ```
 */
export type DataOf<Events extends EventShape, Type extends string> = Events extends unknown
  ? Type extends Events['type']
    ? Events['data']
    : never
  : never
