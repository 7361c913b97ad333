import type { Published } from './publish.ts'
import type { ReceivedAttempt } from './receiver.ts'
import { endpoints } from './scenario.ts'

/** One event that one endpoint is to get. */
export interface Expected {
  event: Published
  endpoint: string
}

export const expectedOf = (published: readonly Published[]): Expected[] =>
  published.flatMap(event =>
    endpoints.filter(({ wants }) => wants(event.type)).map(({ name }) => ({ event, endpoint: name })),
  )

export const requestsOf = (
  { event, endpoint }: Expected,
  attempts: readonly ReceivedAttempt[],
): ReceivedAttempt[] => attempts.filter(each => each.eventId === event.id && each.endpoint === endpoint)

/** Whether the receiver verified the request and took it. */
export const isAccepted = ({ status, event }: ReceivedAttempt): boolean => event !== undefined && status < 300
