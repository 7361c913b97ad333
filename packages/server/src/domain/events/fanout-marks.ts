import type { Model } from 'mongoose'
import { rowsIn } from '../rows-in.ts'
import type { EventRow } from './event-model.ts'

/** Far less than a sweep waits for, and long enough to take off many at once. */
const FLUSH_MS = 500

/** The mark that the first of some events carries for all of them; alone, it leaves the siblings that it has. */
export const fanoutMark = (others: readonly string[], markedAt: Date) => ({
  fanout: true as const,
  markedAt,
  ...(others.length > 0 && { siblings: [...others] }),
})

export const noFanoutMark = { fanout: '', markedAt: '', siblings: '' } as const

/**
 * Marks of events that are on their way to becoming deliveries: one for all that are written together. They are taken off
 * in groups and off the answer's path; one that stays is only work for the sweep.
 */
export const createFanoutMarks = (events: Model<EventRow>, now: () => Date) => {
  let done: string[] = []
  let timer: NodeJS.Timeout | undefined

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const ids = done
    done = []
    if (ids.length > 0) await rowsIn(events).updateMany({ _id: { $in: ids } }, { $unset: noFanoutMark })
  }

  return {
    /** Marks events that are stored, on the first of them. */
    put: async ([first, ...others]: readonly string[]): Promise<void> => {
      if (first !== undefined)
        await rowsIn(events).updateOne({ _id: first }, { $set: fanoutMark(others, now()) })
    },
    /** Marks an event that may have been marked before: whoever did that finishes it, or is found by that mark. */
    putIfNone: async (eventId: string): Promise<void> => {
      const unmarked = { _id: eventId, fanout: { $exists: false } }
      await rowsIn(events).updateOne(unmarked, { $set: fanoutMark([], now()) })
    },
    /** Takes the mark off the event that carries it. */
    remove: (eventId: string): void => {
      done.push(eventId)
      timer ??= setTimeout(() => void flush().catch(() => undefined), FLUSH_MS)
    },
    flush,
  }
}

export type FanoutMarks = ReturnType<typeof createFanoutMarks>
