import { outage } from './scenario.ts'

const NO_CONTENT = 204

/** How the endpoints answer: all is well, but for the one that is out of order at first. */
export const refuseAtFirst = () => {
  const hit = new Set<string>()
  return (endpoint: string, eventId: string, number: number): number => {
    if (endpoint !== outage.endpoint || number > outage.attempts) return NO_CONTENT
    if (hit.size < outage.events) hit.add(eventId)
    return hit.has(eventId) ? outage.status : NO_CONTENT
  }
}
