import { Unavailable } from '../domain/errors.ts'

/** Nobody is kept waiting for longer by a database that does not answer; test pings wait for their receivers. */
export const ANSWER_WITHIN_MS = 15_000

/** What `work` comes to. @throws Unavailable when that takes too long: then the outcome is unknown */
export const inTime = async <Result>(work: Promise<Result>, limitMs = ANSWER_WITHIN_MS): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const cause = new Error(`No answer after ${limitMs} ms: is the database slow?`)
      reject(new Unavailable(1, { cause }))
    }, limitMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
