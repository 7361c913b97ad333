import { InvalidInput } from '../domain/errors.ts'

/** RFC 3339 has times that are none here, such as leap seconds. @throws InvalidInput */
export const readTime = (loc: readonly [string, string], text: string | undefined): Date | undefined => {
  if (text === undefined) return undefined
  const time = new Date(text)
  if (!Number.isNaN(time.getTime())) return time
  throw InvalidInput.at([...loc], 'expected a time as in 2026-11-16T09:30:00Z', 'format')
}
