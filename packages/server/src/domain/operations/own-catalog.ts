import type { Scope } from '../access/scope.ts'
import { OPERATIONS_APP } from '../apps/operations-app.ts'
import type { CursorCodec } from '../cursor.ts'
import { type InputProblem, InvalidInput, NotFound } from '../errors.ts'
import type { EventTypes, EventTypeView } from '../event-types/event-types.ts'
import { matchesPattern } from '../event-types/pattern.ts'
import type { JsonPath } from '../json-path.ts'
import type { Page, PageRequest } from '../keyset.ts'
import { stateEventTypes } from './state-event-types.ts'

const LIST = 'event-types'

const readOwn = (cursors: CursorCodec, { limit, cursor }: PageRequest): Page<EventTypeView> => {
  const [after = ''] = cursor === undefined ? [] : cursors.parse(LIST, [OPERATIONS_APP], cursor)
  const rest = stateEventTypes.filter(({ name }) => name > String(after))
  const items = rest.slice(0, limit)
  const last = items.at(-1)
  const more = rest.length > limit && last !== undefined
  return { items, nextCursor: more ? cursors.sign(LIST, [OPERATIONS_APP], [last.name]) : null }
}

const refuseToPublish = (loc: JsonPath = ['body']): never => {
  throw InvalidInput.at([...loc, 'type'], 'Only Posthorn publishes to this app.', 'reserved_event_type')
}

const assertOwn = (
  patterns: readonly string[],
  previous: readonly string[] = [],
  loc: JsonPath = ['body', 'events'],
): void => {
  const isKnown = (pattern: string): boolean =>
    previous.includes(pattern) || stateEventTypes.some(({ name }) => matchesPattern(pattern, name))
  const msg = 'There is no such event type in this app.'
  const errors = patterns.flatMap((pattern, index): InputProblem[] =>
    isKnown(pattern) ? [] : [{ loc: [...loc, index], msg, type: 'unknown_event_type' }],
  )
  if (errors.length > 0) throw new InvalidInput(errors)
}

/**
 * The catalog as each app sees it: the reserved app has the types of Posthorn's own events, which only Posthorn
 * publishes; all others have the deployment's.
 */
export const withOwnCatalog = (deployments: EventTypes, cursors: CursorCodec): EventTypes => {
  const isOwn = ({ appId }: Scope): boolean => appId === OPERATIONS_APP
  return {
    ...deployments,
    list: async (scope, request) =>
      isOwn(scope) ? readOwn(cursors, request) : await deployments.list(scope, request),
    get: async (scope, name) => {
      if (!isOwn(scope)) return await deployments.get(scope, name)
      const type = stateEventTypes.find(it => it.name === name)
      if (!type) throw new NotFound('event type')
      return type
    },
    validateData: async (scope, type, data, loc) =>
      isOwn(scope) ? refuseToPublish(loc) : await deployments.validateData(scope, type, data, loc),
    assertSubscribable: async (scope, patterns, previous, loc) =>
      isOwn(scope)
        ? assertOwn(patterns, previous, loc)
        : await deployments.assertSubscribable(scope, patterns, previous, loc),
  }
}
