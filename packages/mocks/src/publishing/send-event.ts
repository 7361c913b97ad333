import { makeAttempt, makeAttempts, withHeldBack } from '../delivery/make-attempt.ts'
import type { SigningChange } from '../delivery/sign-request.ts'
import type { Mock } from '../mock.ts'
import type { DeliveryRow, EndpointRow } from '../state/state.ts'
import { newSecret, rotateSecrets } from '../webhooks/secrets.ts'
import { planEvent, release, type Sending, type Sent } from './plan-event.ts'
import { sendLate } from './send-late.ts'
import type { Trouble } from './trouble.ts'

const STALE_MS = 600_000
const GRACE_SECONDS = 86_400
const HUGE_BYTES = 256 * 1024

const send = async (mock: Mock, sent: Sent): Promise<Sent> => {
  await makeAttempts(mock, withHeldBack(mock, sent.deliveries))
  return sent
}

const sendSigned = async (
  mock: Mock,
  sending: Sending,
  changeFor: (endpoint: EndpointRow) => Promise<SigningChange>,
): Promise<Sent> => {
  const sent = planEvent(mock, sending)
  for (const row of sent.deliveries) {
    const endpoint = mock.state.endpoints.get(row.delivery.webhookId)
    if (endpoint) await makeAttempt(mock, row, mock.receiver, await changeFor(endpoint))
  }
  return sent
}

const rotate = async (row: EndpointRow, at: Date): Promise<void> => {
  const current = await newSecret(row.endpoint.signatureScheme)
  row.secrets = rotateSecrets(current, row.secrets, GRACE_SECONDS, at)
}

/** Opens a delivery that ended, for one attempt more. */
const sendAgain = async (mock: Mock, row: DeliveryRow): Promise<void> => {
  row.extraAttempt = true
  row.delivery = { ...row.delivery, status: 'retrying' }
  await makeAttempt(mock, row)
}

const ways: Record<Trouble, (mock: Mock, sending: Sending) => Promise<Sent>> = {
  duplicate: async (mock, sending) => {
    const sent = await send(mock, planEvent(mock, sending))
    for (const row of sent.deliveries) await sendAgain(mock, row)
    return sent
  },
  outOfOrder: async (mock, sending) => {
    const sent = planEvent(mock, sending)
    mock.state.heldBack.push(...sent.deliveries)
    return sent
  },
  lateRetry: sendLate,
  rotatedSecret: async (mock, sending) => {
    const sent = planEvent(mock, sending)
    for (const { delivery } of sent.deliveries) {
      const endpoint = mock.state.endpoints.get(delivery.webhookId)
      if (endpoint) await rotate(endpoint, mock.now())
    }
    return await send(mock, sent)
  },
  staleTimestamp: (mock, sending) =>
    sendSigned(mock, sending, async () => ({ timestamp: new Date(mock.now().getTime() - STALE_MS) })),
  badSignature: (mock, sending) =>
    sendSigned(mock, sending, async ({ endpoint }) => ({
      secret: (await newSecret(endpoint.signatureScheme)).value,
    })),
  unknownType: async (mock, sending) =>
    await send(mock, planEvent(mock, { ...sending, type: `${sending.type}.unheard_of` })),
  hugeBody: async (mock, sending) => {
    const sent = planEvent(mock, sending)
    sent.event.body += ' '.repeat(HUGE_BYTES)
    return await send(mock, sent)
  },
}

/** The names of all troubles. */
export const troubles: readonly string[] = Object.keys(ways)

/** Sends an event to all who take it, with this trouble on the way. */
export const sendEvent = async (mock: Mock, sending: Sending, trouble?: Trouble): Promise<Sent> => {
  const sent = trouble ? await ways[trouble](mock, sending) : await send(mock, planEvent(mock, sending))
  release(mock, sent)
  return sent
}
