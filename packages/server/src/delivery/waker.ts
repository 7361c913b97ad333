import type { Model } from 'mongoose'
import type { EndpointRow } from '../domain/endpoints/endpoint-model.ts'
import { rowsIn } from '../domain/rows-in.ts'

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

  const wake = async (endpointIds: readonly string[]): Promise<void> => {
    for (let at = 0; at < endpointIds.length; at += BATCH) {
      await rowsIn(endpoints).updateMany(
        { _id: { $in: endpointIds.slice(at, at + BATCH) }, pausedAt: null },
        { $min: { dueAt: now() }, $inc: { dueSequence: 1 } },
      )
    }
    if (endpointIds.length > 0) nudge()
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
    /** Tries once more, and never again. @throws when it still cannot */
    stop: (): Promise<void> => {
      stopped = true
      return settle()
    },
  }
}
