import { allDeliveries } from './deliveries.ts'
import { findMissing } from './find-missing.ts'
import { publishEvents, publishInvalid } from './publish.ts'
import type { Receiver } from './receiver.ts'
import { say } from './say.ts'
import type { DemoApp } from './set-up-app.ts'
import { summary } from './summary.ts'
import { waitUntil } from './wait-until.ts'

const DELIVERED_WITHIN_SECONDS = 60

/** The main job: publishes, waits until everything is delivered, and says how it went. Answers whether all is well. */
export const showDelivery = async (
  { posthorn, webhookIds }: DemoApp,
  { attempts }: Receiver,
  signal: AbortSignal,
): Promise<boolean> => {
  const published = await publishEvents(posthorn, signal)
  const refusal = await publishInvalid(posthorn, signal)
  const look = async () => {
    const deliveries = await allDeliveries(posthorn, signal)
    return { deliveries, missing: findMissing({ published, deliveries, attempts, webhookIds }) }
  }
  let { deliveries, missing } = await look()
  await waitUntil(
    async () => {
      ;({ deliveries, missing } = await look())
      return missing.length === 0
    },
    DELIVERED_WITHIN_SECONDS,
    signal,
  )
  say('', `An order.paid with a negative amount was refused, as its JSON Schema says: ${refusal}`, '')
  say(...summary({ published: published.length, deliveries, attempts, missing }))
  return missing.length === 0
}
