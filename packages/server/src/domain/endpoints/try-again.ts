import { Unavailable } from '../errors.ts'

const TRIES = 12
const STEP_MS = 20

/**
 * Does what others may be doing at the same time until it finds the row as it was read: `undefined` says it did not.
 * @throws Unavailable after losing twelve times in a row
 */
export const tryAgain = async <Result>(attempt: () => Promise<Result | undefined>): Promise<Result> => {
  for (let lost = 0; lost < TRIES; lost += 1) {
    const result = await attempt()
    if (result !== undefined) return result
    await new Promise(resolve => setTimeout(resolve, Math.random() * STEP_MS * (lost + 1)))
  }
  throw new Unavailable()
}
