import { randomUUID } from 'node:crypto'
import type { PathValues } from '../world/valid-request.ts'

/** Ids of what there is nowhere, by the parameter that they stand for in a path. */
export const unknownIds: PathValues = {
  webhookId: randomUUID(),
  eventId: `evt_${randomUUID()}`,
  deliveryId: 4_000_000_000_000,
  replayId: randomUUID(),
  keyId: 'f'.repeat(24),
  id: randomUUID(),
  endpoint_id: randomUUID(),
  delivery_id: 4_000_000_000_000,
  replay_id: randomUUID(),
  ep_id: `ep_${randomUUID()}`,
}
