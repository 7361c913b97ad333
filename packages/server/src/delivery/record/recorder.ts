import type { EndpointConfig } from '../../domain/endpoints/endpoint-config.ts'
import { isSuccess } from '../outcome.ts'
import { exhaustionsIn } from './exhaustions.ts'
import { createFailureMarks } from './failure-marks.ts'
import { ignoreDuplicates } from './ignore-duplicates.ts'
import type { Recorded, RecordDeps } from './record-deps.ts'
import type { UnstoredDeliveries } from '../unstored.ts'
import { writeDeliveries } from './write-deliveries.ts'
import { writeEndpoints } from './write-endpoints.ts'
import { rowsIn } from '../../domain/rows-in.ts'

const FLUSH_MS = 50
const FLUSH_COUNT = 200
const RETRY_MS = 250
/** With so many outcomes waiting for the database, no more are made. */
const BACKLOG = 2_000

interface RecorderDeps extends RecordDeps {
  unstored: Pick<UnstoredDeliveries, 'take'>
  now: () => Date
  /** Endpoints whose receivers said 410. */
  disable: (endpoint: Pick<EndpointConfig, 'id' | 'appId'>) => Promise<void>
  onError: (error: unknown) => void
  /** The backlog has become short again. */
  onDrained: () => void
}

/** What to call once they are stored, of deliveries without a row. */
type Unstored = ReadonlyMap<number, () => void>

/** Writes outcomes in groups, soon after they come; what cannot be written is tried again until it can. */
export const createRecorder = (deps: RecorderDeps) => {
  let waiting: { recorded: Recorded; written: () => void }[] = []
  let timer: NodeJS.Timeout | undefined
  let writing = 0
  let closed = false
  let gaveUp = false
  const flushes = new Set<Promise<void>>()
  const failing = createFailureMarks()

  const count = (recorded: readonly Recorded[], unstored: Unstored): void => {
    for (const { made, outcome } of recorded) {
      const { row } = made.delivery
      if (unstored.has(row._id)) deps.rollups.moved(row, null, row.status)
      deps.rollups.moved(row, row.status, outcome.status)
      if (row.origin === 'ping') continue
      const { startedAt: at, durationMs, error } = made.result
      deps.rollups.attempted(row.appId, row.endpointId, { at, durationMs, ok: isSuccess(made.result), error })
    }
  }

  const write = async (recorded: readonly Recorded[], unstored: Unstored, at: Date): Promise<void> => {
    const noted = await deps.announcer.note(exhaustionsIn(recorded))
    const bodies = recorded.flatMap(({ rows }) => rows.body ?? [])
    // First: who dies between leaves an attempt that is made again, and no delivery that ended by none.
    await Promise.all([
      ignoreDuplicates(
        rowsIn(deps.attempts).insertMany(
          recorded.map(({ rows }) => rows.attempt),
          { ordered: false },
        ),
      ),
      bodies.length > 0 &&
        ignoreDuplicates(rowsIn(deps.attemptBodies).insertMany(bodies, { ordered: false })),
    ])
    const counted = await writeDeliveries(deps, recorded, unstored, at)
    await writeEndpoints(deps, counted, failing.changesOf(counted, at.getTime()))
    const gone = counted.filter(({ outcome }) => outcome.status === 'failed')
    const endpoints = new Map(gone.map(({ made: { delivery } }) => [delivery.endpoint.id, delivery.endpoint]))
    await Promise.all([...endpoints.values()].map(deps.disable))
    noted.settle(exhaustionsIn(counted).map(({ key }) => key))
    count(counted, unstored)
    for (const { made } of counted) unstored.get(made.delivery.row._id)?.()
  }

  const writeGroup = async (group: typeof waiting): Promise<void> => {
    writing += group.length
    const at = deps.now()
    const unstored = await deps.unstored.take(group.map(({ recorded }) => recorded.made.delivery.row._id))
    let done = false
    while (!done && !closed) {
      try {
        await write(
          group.map(({ recorded }) => recorded),
          unstored,
          at,
        )
        done = true
      } catch (error) {
        deps.onError(error)
        await new Promise(resolve => setTimeout(resolve, RETRY_MS))
      }
    }
    gaveUp ||= !done
    writing -= group.length
    for (const { written } of group) written()
    deps.onDrained()
  }

  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    const group = waiting
    waiting = []
    if (group.length === 0) return
    const flushed = writeGroup(group).finally(() => flushes.delete(flushed))
    flushes.add(flushed)
  }

  return {
    /** Resolves when it is durable. */
    record: (recorded: Recorded): Promise<void> =>
      new Promise(resolve => {
        waiting.push({ recorded, written: resolve })
        if (waiting.length >= FLUSH_COUNT) flush()
        else timer ??= setTimeout(flush, FLUSH_MS)
      }),
    /** Resolves when every outcome so far is durable. */
    settle: async (): Promise<void> => {
      flush()
      await Promise.all(flushes)
    },
    /** Gives up what cannot be written: it will be sent again. */
    close: (): void => {
      closed = true
    },
    /** Whether outcomes were given up that may have been written in part. */
    gaveUp: (): boolean => gaveUp,
    isBacklogged: (): boolean => waiting.length + writing >= BACKLOG,
    /** Outcomes that are not durable yet. */
    pending: (): number => waiting.length + writing,
  }
}

export type Recorder = ReturnType<typeof createRecorder>
