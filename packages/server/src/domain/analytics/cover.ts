import { ceilTo, floorTo, keptMs, type Span, spans } from './span.ts'

/** Rollups of one span that begin from `from` up to, but not at, `to` (milliseconds). */
export interface Stretch {
  span: Span
  from: number
  to: number
}

const AHEAD: Readonly<Record<Span, Span | undefined>> = { day: 'hour', hour: 'minute', minute: undefined }

const fill = (span: Span, from: number, to: number): Stretch[] => {
  if (from >= to) return []
  const finer = AHEAD[span]
  if (!finer) return [{ span, from, to }]
  const [first, last] = [ceilTo(span, from), floorTo(span, to)]
  if (first >= last) return fill(finer, from, to)
  return [...fill(finer, from, first), { span, from: first, to: last }, ...fill(finer, last, to)]
}

/** The finest rollups that are still there of this time. */
const finestAt = (ms: number, now: number): Span => spans.find(span => ms >= now - keptMs[span]) ?? 'day'

/**
 * The fewest rollups that make up a range: days, with hours and minutes only at its ends. It begins with the minute of
 * `from` and ends before `to`'s, where minutes are still kept.
 */
export const cover = (from: number, to: number, now: number): Stretch[] =>
  fill('day', floorTo(finestAt(from, now), from), ceilTo(finestAt(to, now), to))
