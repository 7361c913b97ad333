import { allDeliveries } from './deliveries.ts'
import { expectedOf, isAccepted, requestsOf } from './expected.ts'
import { findMissing } from './find-missing.ts'
import { publishEvents, publishInvalid } from './publish.ts'
import type { Receiver } from './receiver.ts'
import { say } from './say.ts'
import type { DemoApp } from './set-up-app.ts'
import { summary } from './summary.ts'
import { waitUntil } from './wait-until.ts'

const RECEIVED_WITHIN_SECONDS = 60
/** An outcome is recorded a moment after the receiver has answered. */
const RECORDED_WITHIN_SECONDS = 10

/** The main job: publishes, waits until everything is delivered, and says how it went. Answers whether all is well. */
export const showDelivery = async (
  { posthorn, webhookIds }: DemoApp,
  { attempts }: Receiver,
  signal: AbortSignal,
): Promise<boolean> => {
  const published = await publishEvents(posthorn, signal)
  const refusal = await publishInvalid(posthorn, signal)
  const expected = expectedOf(published)
  const look = async () => {
    const deliveries = await allDeliveries(posthorn, signal)
    return { deliveries, missing: findMissing({ expected, deliveries, attempts, webhookIds }) }
  }
  const isReceived = () => expected.every(each => requestsOf(each, attempts).some(isAccepted))
  const isRecorded = async () => (await look()).missing.length === 0
  const isComplete = await waitUntil(isReceived, RECEIVED_WITHIN_SECONDS, signal)
  if (isComplete) await waitUntil(isRecorded, RECORDED_WITHIN_SECONDS, signal)

  const { deliveries, missing } = await look()
  say('', `An order.paid with a negative amount was refused, as its JSON Schema says: ${refusal}`, '')
  const counts = { published: published.length, expected: expected.length }
  say(...summary({ ...counts, deliveries, attempts, missing }))
  return missing.length === 0
}
