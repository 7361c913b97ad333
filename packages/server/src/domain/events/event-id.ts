import { uuidv7 } from '../uuid.ts'

/** `evt_` and a UUID of version 7, which begins with the time it was made. */
export const newEventId = (): string => `evt_${uuidv7()}`

const hexOf = (time: number): string => Math.max(0, Math.floor(time)).toString(16).padStart(12, '0')

/** The smallest event id of this time, in milliseconds. */
export const firstEventIdAt = (time: number): string => {
  const hex = hexOf(time)
  return `evt_${hex.slice(0, 8)}-${hex.slice(8)}`
}

/** When an event id was made, in milliseconds, by the clock of the process that made it. */
export const timeOfEventId = (id: string): number =>
  Number.parseInt(id.slice('evt_'.length).replace('-', '').slice(0, 12), 16)
