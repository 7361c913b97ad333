import type { Model } from 'mongoose'
import type { EventRow } from './event-model.ts'
import { rowsIn } from '../rows-in.ts'

const FLUSH_MS = 50

/** Takes the marks off stored events, in groups and off the answer's path; a mark that stays is only work for the sweep. */
export const createFanoutMarks = (events: Model<EventRow>) => {
  let done: string[] = []
  let timer: NodeJS.Timeout | undefined

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const ids = done
    done = []
    if (ids.length > 0) await rowsIn(events).updateMany({ _id: { $in: ids } }, { $unset: { fanout: '' } })
  }

  return {
    remove: (eventIds: readonly string[]): void => {
      done.push(...eventIds)
      timer ??= setTimeout(() => void flush().catch(() => undefined), FLUSH_MS)
    },
    flush,
  }
}

export type FanoutMarks = ReturnType<typeof createFanoutMarks>
