import type { InputError } from '../generated/types.gen.ts'
import { invalidInput } from '../http/problem.ts'
import type { Catalog } from './catalog.ts'

const isWildcard = (pattern: string): boolean => pattern === '*' || pattern.endsWith('.*')

/** Whether events of the type go to who subscribed to the pattern; `order.*` stands for one or more further segments. */
export const matches = (pattern: string, type: string): boolean =>
  pattern === '*' || pattern === type || (pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1)))

const refusalOf = (catalog: Catalog, pattern: string): Pick<InputError, 'msg' | 'type'> | undefined => {
  if (pattern.startsWith('posthorn.')) {
    return { msg: 'Names that start with posthorn. are reserved.', type: 'reserved_event_type' }
  }
  if (isWildcard(pattern)) return undefined
  const eventType = catalog.find(pattern)
  if (!eventType) return { msg: catalog.unknown, type: 'unknown_event_type' }
  return eventType.archived ? { msg: 'The event type is archived.', type: 'archived_event_type' } : undefined
}

/**
 * Checks what an endpoint wants to subscribe to; what it is subscribed to already (`previous`) it may keep.
 * @throws Problem – naming each pattern that is refused.
 */
export const assertSubscribable = (
  catalog: Catalog,
  patterns: readonly string[],
  previous: readonly string[] = [],
): void => {
  const errors = patterns.flatMap((pattern, index) => {
    const refusal = previous.includes(pattern) ? undefined : refusalOf(catalog, pattern)
    return refusal ? [{ loc: ['body', 'events', index], ...refusal }] : []
  })
  if (errors.length > 0) throw invalidInput(errors)
}
