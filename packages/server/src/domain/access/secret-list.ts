import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether a given secret is one of a few configured ones, compared in constant time. */
export const createSecretList = (secrets: readonly string[]): ((given: string) => boolean) => {
  const digests = secrets.map(digest)
  return given => {
    const hash = digest(given)
    // All are compared, so that the time does not tell which one came close.
    return digests.map(expected => timingSafeEqual(expected, hash)).includes(true)
  }
}
