import type { Tally } from './settle.ts'
import type { Stage } from './stage.ts'

/** The part of a tally that the publisher knows. */
export const tallyOf = (
  { publisher }: Stage,
  since: number,
): Pick<Tally, 'published' | 'acknowledged' | 'duplicates' | 'seconds'> => ({
  published: publisher.tried.size,
  acknowledged: publisher.acknowledged.size,
  duplicates: 0,
  seconds: (performance.now() - since) / 1000,
})
