import { OPERATIONS_APP } from '../apps/operations-app.ts'
import type { AppEntry, EndpointDirectory } from '../endpoints/endpoint-directory.ts'
import { NotFound } from '../errors.ts'
import type { StateEventType } from './state-event-types.ts'

type Directory = Pick<EndpointDirectory, 'get' | 'load' | 'currentVersions'>

/** The reserved app as it is now: from memory, once its version is seen to be the present one. */
const currentEntry = async (directory: Directory): Promise<AppEntry> => {
  const known = await directory.get(OPERATIONS_APP)
  const version = (await directory.currentVersions([OPERATIONS_APP])).get(OPERATIONS_APP)
  return known.version === version ? known : await directory.load(OPERATIONS_APP)
}

/**
 * Who wants to know: whether an endpoint of the reserved app subscribes to a type and takes deliveries. Costs one small
 * read each time it is asked for.
 */
export const readAudience = async (directory: Directory): Promise<(type: StateEventType) => boolean> => {
  try {
    const { endpoints } = await currentEntry(directory)
    const taking = endpoints.filter(({ decision }) => decision === 'sent' || decision === 'paused')
    return type => taking.some(({ subscribes }) => subscribes(type))
  } catch (error) {
    if (error instanceof NotFound) return () => false
    throw error
  }
}
