import { OPERATIONS_APP } from '../apps/operations-app.ts'
import type { AppEntry, EndpointDirectory } from '../endpoints/endpoint-directory.ts'
import { NotFound } from '../errors.ts'
import { createFreshCache } from '../fresh-cache.ts'
import type { StateEventType } from './state-event-types.ts'

/**
 * Whether anybody wants to know: an endpoint of the reserved app that subscribes and takes deliveries. Asked of memory,
 * which is at most a second old.
 */
export const createAudience = (directory: Pick<EndpointDirectory, 'get' | 'load' | 'currentVersions'>) => {
  const load = async (): Promise<AppEntry | undefined> => {
    try {
      const known = await directory.get(OPERATIONS_APP)
      const current = (await directory.currentVersions([OPERATIONS_APP])).get(OPERATIONS_APP)
      return known.version === current ? known : await directory.load(OPERATIONS_APP)
    } catch (error) {
      if (error instanceof NotFound) return undefined
      throw error
    }
  }
  const entries = createFreshCache(load)

  return {
    hears: async (type: StateEventType): Promise<boolean> => {
      const endpoints = (await entries.get(OPERATIONS_APP))?.endpoints ?? []
      return endpoints.some(
        ({ decision, subscribes }) => (decision === 'sent' || decision === 'paused') && subscribes(type),
      )
    },
  }
}

export type Audience = ReturnType<typeof createAudience>
