import { countBy, type Judgement } from './judgement.ts'

/** One key is one event, to whoever asked and wherever it arrived: with one `webhook-id`, and the same bytes. */
export const everyKeyIsOneEvent: Judgement = ({ contradictions, requests, events }) => {
  const stored = new Map(events.map(({ _id, body }) => [_id, Buffer.from(body.buffer).toString()]))
  return [
    ...contradictions,
    ...[...countBy(events, ({ _id, key = _id }) => key)].filter(([, count]) => count > 1),
    ...requests.filter(({ eventId, body }) => stored.get(eventId) !== body),
  ]
}
