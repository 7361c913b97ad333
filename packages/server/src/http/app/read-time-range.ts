import { InvalidInput } from '../../domain/errors.ts'

type Name = 'since' | 'until'

/** RFC 3339 has times that are none here, such as leap seconds. */
const readTime = (name: Name, text: string | undefined): Date | undefined => {
  if (text === undefined) return undefined
  const time = new Date(text)
  if (!Number.isNaN(time.getTime())) return time
  throw InvalidInput.at(['query', name], 'expected a time as in 2026-11-16T09:30:00Z', 'format')
}

/** The bounds of a list in time. @throws InvalidInput at `["query", "since"]` or `["query", "until"]` */
export const readTimeRange = (query: Partial<Record<Name, string>>) => ({
  since: readTime('since', query.since),
  until: readTime('until', query.until),
})
