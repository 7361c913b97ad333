import { makeAttempt } from '../delivery/make-attempt.ts'
import type { WebhookEndpoint } from '../generated/types.gen.ts'
import type { Mock } from '../mock.ts'
import type { DeliveryRow } from '../state/state.ts'
import { planEvent, type Sending, type Sent } from './plan-event.ts'

const delayBefore = ({ retrySchedule }: WebhookEndpoint, attempt: number): number =>
  retrySchedule[Math.min(attempt, retrySchedule.length) - 1] ?? 0

/** When each attempt is made, in seconds after the event; the last is the last that there is. */
const attemptTimes = (endpoint: WebhookEndpoint): number[] => {
  const times = [0]
  for (let made = 1; made < endpoint.maxRetries; made += 1) {
    times.push((times.at(-1) ?? 0) + delayBefore(endpoint, made))
  }
  return times
}

/** Sends an event that happened so long ago that for the slowest of its endpoints the last attempt is due now. */
export const sendLate = async (mock: Mock, sending: Sending): Promise<Sent> => {
  const timesOf = ({ delivery }: Pick<DeliveryRow, 'delivery'>): number[] => {
    const row = mock.state.endpoints.get(delivery.webhookId)
    return row ? attemptTimes(row.endpoint) : [0]
  }
  const waits = sending.decisions.flatMap(({ webhookId }) => {
    const row = mock.state.endpoints.get(webhookId)
    return row ? [attemptTimes(row.endpoint).at(-1) ?? 0] : []
  })
  const happenedAt = mock.now().getTime() - Math.max(0, ...waits) * 1000
  const at = (seconds: number): Mock => ({ ...mock, now: () => new Date(happenedAt + seconds * 1000) })
  const sent = planEvent(at(0), sending)
  for (const row of sent.deliveries) {
    for (const seconds of timesOf(row).slice(0, -1)) await makeAttempt(at(seconds), row, () => 'timeout')
    await makeAttempt(mock, row)
  }
  return sent
}
