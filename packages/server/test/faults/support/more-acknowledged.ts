import { eventually } from '../../support/eventually.ts'
import type { Publisher } from './publisher.ts'

/** Resolves when so many more events were acknowledged. */
export const moreAcknowledged = (publisher: Publisher, count = 40) => {
  const wanted = publisher.acknowledged.size + count
  return eventually(async () => publisher.acknowledged.size >= wanted, `${count} more events`, 60_000)
}
