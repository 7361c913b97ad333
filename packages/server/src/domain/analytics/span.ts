const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How long a time one rollup sums up, finest first; all begin on the clock of UTC, which has no other days than of 24 hours. */
export const spans = ['minute', 'hour', 'day'] as const
export type Span = (typeof spans)[number]

export const spanMs: Readonly<Record<Span, number>> = { minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS }

/**
 * How long rollups are kept, by the time that they tell of: longer than any delivery (365 days at most), minutes only as
 * long as somebody looks at minutes.
 */
export const keptMs: Readonly<Record<Span, number>> = {
  minute: 40 * DAY_MS,
  hour: 400 * DAY_MS,
  day: 400 * DAY_MS,
}

export const floorTo = (span: Span, ms: number): number => Math.floor(ms / spanMs[span]) * spanMs[span]
export const ceilTo = (span: Span, ms: number): number => Math.ceil(ms / spanMs[span]) * spanMs[span]
