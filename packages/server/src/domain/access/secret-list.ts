import { hash, timingSafeEqual } from 'node:crypto'

const digestOf = (text: string): Buffer => hash('sha256', text, 'buffer')

/** Whether a given secret is one of a few configured ones, compared in constant time. */
export const createSecretList = (secrets: readonly string[]): ((given: string) => boolean) => {
  const digests = secrets.map(digestOf)
  return given => {
    const digest = digestOf(given)
    // All are compared, so that the time does not tell which one came close.
    return digests.map(expected => timingSafeEqual(expected, digest)).includes(true)
  }
}
