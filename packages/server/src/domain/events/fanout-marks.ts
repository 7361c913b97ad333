import type { Model } from 'mongoose'
import { rowsIn } from '../rows-in.ts'
import { uuidv7 } from '../uuid.ts'
import type { FanoutRow } from './fanout-model.ts'

const FLUSH_MS = 50

interface MarksDeps {
  fanouts: Model<FanoutRow>
  now: () => Date
}

/**
 * Marks of events on their way to becoming deliveries, one for all events that are written together. They are taken off in
 * groups and off the answer's path; one that stays is only work for the sweep.
 */
export const createFanoutMarks = ({ fanouts, now }: MarksDeps) => {
  let done: string[] = []
  let timer: NodeJS.Timeout | undefined

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const ids = done
    done = []
    if (ids.length > 0) await rowsIn(fanouts).deleteMany({ _id: { $in: ids } })
  }

  return {
    /** Resolves with the mark once it is stored. */
    put: async (eventIds: string[]): Promise<string> => {
      const mark = uuidv7()
      await rowsIn(fanouts).insertOne({ _id: mark, eventIds, createdAt: now() })
      return mark
    },
    remove: (mark: string): void => {
      done.push(mark)
      timer ??= setTimeout(() => void flush().catch(() => undefined), FLUSH_MS)
    },
    flush,
  }
}

export type FanoutMarks = ReturnType<typeof createFanoutMarks>
