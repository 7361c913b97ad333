import type { InputProblem } from '../errors.ts'
import type { CatalogEntry } from './catalog.ts'
import { isReserved, isWildcard } from './pattern.ts'

/** Why an endpoint cannot newly subscribe to a pattern, given the type of that name in the catalog; undefined if it can. */
export const refusalOf = (
  pattern: string,
  entry: Pick<CatalogEntry, 'archived'> | undefined,
): Pick<InputProblem, 'msg' | 'type'> | undefined => {
  if (isReserved(pattern))
    return { msg: 'Names that start with posthorn. are reserved.', type: 'reserved_event_type' }
  if (isWildcard(pattern)) return undefined
  if (!entry) return { msg: 'There is no such event type.', type: 'unknown_event_type' }
  if (entry.archived) return { msg: 'The event type is archived.', type: 'archived_event_type' }
  return undefined
}
