import type { Publisher } from './publisher.ts'
import type { Random } from './random.ts'

const PUBLISHERS = 4

/** Publishes until told to stop: single events and batches, under new keys and under keys that were used before. */
export const keepMixing = (publisher: Publisher, random: Random): { stop: () => Promise<void> } => {
  let over = false
  let made = 0
  const newKey = () => `key-${made++}`
  const usedKey = () => (made === 0 ? newKey() : `key-${random.between(0, made - 1)}`)
  const someKeys = () =>
    Array.from({ length: random.between(2, 12) }, () => (random.next() < 0.2 ? usedKey() : newKey()))

  const publishOne = async (): Promise<void> => {
    const dice = random.next()
    if (dice < 0.15) await publisher.publish(usedKey())
    else if (dice < 0.3) await publisher.publishBatch(someKeys())
    else await publisher.publish(newKey(), random.next() < 0.5 ? 'stubborn' : 'once')
    await new Promise(resolve => setTimeout(resolve, random.between(50, 350)))
  }
  const ended = Promise.all(
    Array.from({ length: PUBLISHERS }, async () => {
      while (!over) await publishOne()
    }),
  )
  return {
    stop: async () => {
      over = true
      await ended
    },
  }
}
