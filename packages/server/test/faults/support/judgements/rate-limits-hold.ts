import { CHAOS_RATE } from '../chaos-endpoints.ts'
import { tooFast } from '../too-fast.ts'
import { type Judgement, nameIn } from './judgement.ts'

/** Over two seconds, beside which what a request may be longer on its way than another is little. */
const LIMIT = { limit: 2 * CHAOS_RATE.limit, ms: 2_000 * CHAOS_RATE.perSeconds }

/** An endpoint's limit is kept by all processes together. Test events are outside of it. */
export const rateLimitsHold: Judgement = ({ requests, events }) => {
  const limited = new Set(events.filter(({ type }) => !type.startsWith('posthorn.')).map(({ _id }) => _id))
  const counted = requests.filter(({ path, eventId }) => nameIn(path) === 'limited' && limited.has(eventId))
  return tooFast(
    counted.map(({ at }) => at),
    LIMIT,
  )
}
