/** What an endpoint may subscribe to: a type's name, `*`, or a name followed by `.*`. */
export const ALL = '*'
const WILDCARD = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*\.\*$/
const RESERVED = 'posthorn.'

/** Whether events of the type go to who subscribed to the pattern; `order.*` stands for one or more further segments. */
export const matchesPattern = (pattern: string, type: string): boolean =>
  pattern === ALL || pattern === type || (pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1)))

export const isWildcard = (pattern: string): boolean => pattern === ALL || WILDCARD.test(pattern)

/** Names and patterns that only Posthorn's own events have. */
export const isReserved = (name: string): boolean => name.startsWith(RESERVED)
