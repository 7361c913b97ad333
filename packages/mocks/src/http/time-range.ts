export interface TimeRange {
  /** RFC 3339; this time or later. */
  since?: string
  /** RFC 3339; before this time. */
  until?: string
}

export const inRange = ({ since, until }: TimeRange, at: string): boolean => {
  const time = Date.parse(at)
  return (
    (since === undefined || time >= Date.parse(since)) && (until === undefined || time < Date.parse(until))
  )
}
