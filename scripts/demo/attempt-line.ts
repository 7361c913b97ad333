import { styleText } from 'node:util'
import type { ReceivedAttempt } from './receiver.ts'
import { shortId } from './short-id.ts'

const columns = (
  event: string,
  id: string,
  endpoint: string,
  attempt: string,
  status: string,
  latency: string,
) =>
  `  ${event.padEnd(17)}${id.padEnd(11)}${endpoint.padEnd(10)}${attempt.padStart(7)}${status.padStart(8)}${latency.padStart(11)}`

export const attemptHeading = (): string =>
  styleText('dim', `${columns('event', 'id', 'endpoint', 'attempt', 'status', 'latency')}  signature`)

/** One delivery attempt on one line. Padded before it is coloured, as colours have a length too. */
export const attemptLine = (attempt: ReceivedAttempt): string => {
  const { endpoint, eventId, number, status, event, refusedAs, latencyMs } = attempt
  const latency = latencyMs === undefined ? '–' : `${latencyMs.toLocaleString('en')} ms`
  const line = columns(
    event?.type ?? '?',
    shortId(eventId),
    endpoint,
    String(number),
    String(status),
    latency,
  )
  const signature = event ? styleText('green', 'verified ✓') : styleText('red', `refused ✗ ${refusedAs}`)
  return `${status < 300 ? line : styleText('yellow', line)}  ${signature}`
}
