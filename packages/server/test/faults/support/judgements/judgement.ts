import type { DeliveryCounts } from '@posthorn/sdk'
import type { ProcessEnd } from '../../../support/start-process.ts'
import type { ReceivedRequest } from '../../../support/start-receiver.ts'
import type { Aftermath } from '../aftermath.ts'
import type { Deletion, Rotation } from '../chaos-changes.ts'
import type { ChaosWebhooks } from '../chaos-endpoints.ts'
import type { PublishedSoFar } from '../publisher.ts'

/** All that a run leaves behind: what was told to whoever asked, what arrived, and what is in the database. */
export interface Chronicle
  extends Aftermath,
    Pick<PublishedSoFar, 'acknowledged' | 'contradictions' | 'refusals'> {
  webhooks: ChaosWebhooks
  requests: readonly ReceivedRequest[]
  rotations: readonly Rotation[]
  deletions: readonly Deletion[]
  /** What statistics say of each endpoint. */
  counts: Readonly<Record<keyof ChaosWebhooks, DeliveryCounts>>
  processes: readonly (ProcessEnd & { log: readonly Record<string, unknown>[] })[]
}

/** Finds what no combination of faults may do: nothing when all is well. */
export type Judgement = (chronicle: Chronicle) => readonly unknown[] | Promise<readonly unknown[]>

/**
 * How long after the answer to a change something may go out by what was before it: a process that is cut off from the
 * database sends for five seconds more, and what had waited in it for a second.
 */
export const LATE_MS = 7_000

/** When a request was signed, to the second below. */
export const signedAt = ({ headers }: ReceivedRequest): number => Number(headers['webhook-timestamp']) * 1_000

/** The first segment of a path names the endpoint. */
export const nameIn = (path: string): string => path.split('/')[1] ?? ''

export const isPublished = ({ origin }: { origin: string }): boolean => origin === 'publish'

export const countBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}
