import { DomainError } from '../domain/errors.ts'
import type { Events } from '../domain/events/events.ts'
import type { Metrics } from './metrics.ts'

type Publishing = Pick<Events, 'publish' | 'publishBatch'>

/** Publishing that counts what was stored and what was refused; a batch that is refused counts with all of its events. */
export const observePublishing = <Use extends Publishing>(
  events: Use,
  metrics: Pick<Metrics, 'published' | 'refused'>,
): Use => {
  const counted = async <Result>(count: number, publishing: Promise<Result>): Promise<Result> => {
    try {
      return await publishing
    } catch (error) {
      metrics.refused(error instanceof DomainError ? error.code : 'error', count)
      throw error
    }
  }
  return {
    ...events,
    publish: async (scope, input) => {
      const event = await counted(1, events.publish(scope, input))
      metrics.published(1)
      return event
    },
    publishBatch: async (scope, inputs) => {
      const results = await counted(inputs.length, events.publishBatch(scope, inputs))
      let stored = 0
      for (const result of results) {
        if (result instanceof DomainError) metrics.refused(result.code)
        else stored += 1
      }
      metrics.published(stored)
      return results
    },
  }
}
