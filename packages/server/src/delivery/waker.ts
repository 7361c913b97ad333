import type { Model } from 'mongoose'
import type { EndpointRow } from '../domain/endpoints/endpoint-model.ts'
import { createGroupCommit } from '../domain/group-commit.ts'
import { updateInOrder } from '../domain/update-in-order.ts'

const AGAIN_MS = 1_000
const BATCH = 1_000

interface WakerDeps {
  endpoints: Model<EndpointRow>
  now: () => Date
  /** Something may be due now. */
  nudge: () => void
}

/**
 * Moves the heads of endpoints' backlogs to now: something waits there that nobody would look at otherwise. What could not
 * be written is written again until it can, as the deliveries themselves have been.
 */
export const createWaker = ({ endpoints, now, nudge }: WakerDeps) => {
  const unwoken = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  // One write at a time for all who wake meanwhile.
  const writes = createGroupCommit<readonly string[], true>({
    maxGroupsInFlight: 1,
    sizeOf: ids => ids.length,
    write: async wakes => {
      const ids = [...new Set(wakes.flat())]
      for (let at = 0; at < ids.length; at += BATCH) {
        const update = { $min: { dueAt: now() }, $inc: { dueSequence: 1 } }
        await updateInOrder(
          endpoints,
          ids.slice(at, at + BATCH).map(_id => ({ filter: { _id, pausedAt: null }, update })),
        )
      }
      return wakes.map(() => true)
    },
  })

  const wake = async (endpointIds: readonly string[]): Promise<void> => {
    if (endpointIds.length === 0) return
    await writes.submit(endpointIds)
    nudge()
  }

  /** @throws when they could not be woken: then it is tried again later, too */
  const wakeOrRemember = async (endpointIds: readonly string[]): Promise<void> => {
    try {
      await wake(endpointIds)
    } catch (error) {
      for (const id of endpointIds) unwoken.add(id)
      if (!stopped) timer ??= setTimeout(() => void settle().catch(() => undefined), AGAIN_MS)
      throw error
    }
  }

  /** Wakes whom it could not wake before. */
  const settle = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const late = [...unwoken]
    unwoken.clear()
    await wakeOrRemember(late)
  }

  return {
    wake: wakeOrRemember,
    /** Waits for the write under way, tries once more what failed, and never again. @throws when it still cannot */
    stop: async (): Promise<void> => {
      stopped = true
      await writes.submit([]).catch(() => undefined)
      await settle()
    },
  }
}
