import { Posthorn } from '@posthorn/sdk'
import { eventually } from './eventually.ts'
import { rootKey, type TestPlatform } from './start-platform.ts'
import type { ReceivedRequest, Receiver } from './start-receiver.ts'

export const OPERATIONS = '_operations'

/** The client of the reserved app, by the operator's key. */
export const operationsOf = ({ baseUrl }: Pick<TestPlatform, 'baseUrl'>): Posthorn =>
  new Posthorn({ appId: OPERATIONS, apiKey: rootKey, baseUrl })

export interface StateEvent {
  type: string
  timestamp: string
  data: Record<string, unknown>
}

const parse = ({ body }: ReceivedRequest): StateEvent => JSON.parse(body)

/** What a receiver has been told of an endpoint, in the order in which it came. */
export const toldOf = ({ requests }: Receiver, webhookId: string): StateEvent[] =>
  requests.map(parse).filter(({ data }) => data.webhookId === webhookId)

/** The first thing of this type that a receiver is told of an endpoint. */
export const told = (receiver: Receiver, webhookId: string, type: string): Promise<StateEvent> =>
  eventually(
    async () => toldOf(receiver, webhookId).find(event => event.type === type),
    `${type} of ${webhookId}`,
  )
