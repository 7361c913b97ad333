import { readTime } from '../read-time.ts'

/** The bounds of a list in time. @throws InvalidInput at `["query", "since"]` or `["query", "until"]` */
export const readTimeRange = (query: { since?: string; until?: string }) => ({
  since: readTime(['query', 'since'], query.since),
  until: readTime(['query', 'until'], query.until),
})
