import { InvalidInputError, type Posthorn } from '@posthorn/sdk'
import { Failure } from './failure.ts'
import { batch, type DemoEvent, invalid, singles } from './scenario.ts'

export interface Published extends DemoEvent {
  id: string
}

/** Publishes all events of the scenario, one by one and then as a batch. */
export const publishEvents = async (posthorn: Posthorn, signal: AbortSignal): Promise<Published[]> => {
  const published: Published[] = []
  for (const event of singles) {
    const { id } = await posthorn.events.publish(event, { signal })
    published.push({ ...event, id })
  }
  const results = await posthorn.events.publishBatch({ events: batch }, { signal })
  for (const [index, event] of batch.entries()) {
    const result = results[index]
    if (!result || 'error' in result) {
      throw new Failure(
        `Event ${index} of the batch was not published: ${result?.error.detail ?? 'no result for it'}`,
      )
    }
    published.push({ ...event, id: result.id })
  }
  return published
}

/** Publishes what its type's JSON Schema forbids, and answers what the server had to say to that. */
export const publishInvalid = async (posthorn: Posthorn, signal: AbortSignal): Promise<string> => {
  try {
    await posthorn.events.publish(invalid, { signal })
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    const [first] = error.errors
    return `${error.status} ${first?.loc.join('.')}: ${first?.msg}`
  }
  throw new Failure(`An ${invalid.type} that its JSON Schema forbids was accepted`)
}
