import type { EndpointRow } from '../../domain/endpoints/endpoint-model.ts'
import { unmarkFailing } from '../../domain/endpoints/failing.ts'
import type { RowUpdate } from '../../domain/update-in-order.ts'
import { isSuccess } from '../outcome.ts'
import type { Recorded } from './record-deps.ts'

/** A mark is renewed after this: somebody else may have taken it off, and it says when the last failure was. */
const RENEW_MS = 60_000
const MAX_KNOWN = 10_000

/** An endpoint that this process has marked as failing. */
interface Known {
  /** Of the endpoint, when it was marked: a change may have given it a new start. */
  revision: number
  markedAt: number
}

/** What a group of outcomes says of one endpoint. */
interface Seen {
  revision: number
  succeededAt: number
  failures: number[]
}

type EndpointChange = RowUpdate<EndpointRow>

const seenIn = (recorded: readonly Recorded[]): Map<string, Seen> => {
  const byEndpoint = new Map<string, Seen>()
  for (const { made } of recorded) {
    const { row, endpoint } = made.delivery
    if (row.origin === 'ping') continue
    const seen = byEndpoint.get(endpoint.id) ?? { revision: 0, succeededAt: 0, failures: [] }
    seen.revision = Math.max(seen.revision, endpoint.revision)
    const startedAt = made.result.startedAt.getTime()
    if (isSuccess(made.result)) seen.succeededAt = Math.max(seen.succeededAt, startedAt)
    else seen.failures.push(startedAt)
    byEndpoint.set(endpoint.id, seen)
  }
  return byEndpoint
}

const mark = (_id: string, failures: readonly number[], anew: boolean): EndpointChange => {
  const failingSince = new Date(Math.min(...failures))
  const lastFailedAt = new Date(Math.max(...failures))
  return {
    filter: { _id },
    update: anew
      ? { $set: { failingSince, lastFailedAt }, $unset: { failureNotices: '' } }
      : { $min: { failingSince }, $max: { lastFailedAt } },
  }
}

const unmark = (_id: string): EndpointChange => ({
  filter: { _id },
  update: { $unset: unmarkFailing },
})

/**
 * Keeps on the endpoints' rows since when they have done nothing but fail. An endpoint that works costs no write, one
 * that fails one a minute: what has been written is remembered. A success is seen to only where the mark is known; a
 * mark that another process made is checked against the statistics before anything comes of it.
 */
export const createFailureMarks = () => {
  const known = new Map<string, Known>()

  const remember = (endpointId: string, mark: Known): void => {
    known.delete(endpointId)
    known.set(endpointId, mark)
    const oldest = known.size > MAX_KNOWN ? known.keys().next() : undefined
    if (oldest && !oldest.done) known.delete(oldest.value)
  }

  return {
    /** What outcomes change of the marks; `written` is to be called when that is stored. */
    changesOf: (
      recorded: readonly Recorded[],
      now: number,
    ): { changes: EndpointChange[]; written: () => void } => {
      const changes: EndpointChange[] = []
      const effects: (() => void)[] = []
      for (const [endpointId, { revision, succeededAt, failures }] of seenIn(recorded)) {
        const mine = known.get(endpointId)
        const recent = failures.filter(at => at > succeededAt)
        const recovered = succeededAt > 0 && mine !== undefined
        const isMarked =
          mine !== undefined && !recovered && mine.revision >= revision && now - mine.markedAt < RENEW_MS
        if (recent.length > 0 && !isMarked) {
          changes.push(mark(endpointId, recent, recovered))
          effects.push(() => remember(endpointId, { revision, markedAt: now }))
        } else if (recent.length === 0 && recovered) {
          changes.push(unmark(endpointId))
          effects.push(() => known.delete(endpointId))
        }
      }
      return { changes, written: () => effects.forEach(effect => effect()) }
    },
  }
}

export type FailureMarks = ReturnType<typeof createFailureMarks>
