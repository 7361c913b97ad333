import { PosthornError } from '@posthorn/sdk'

/** What a call was refused with. @throws when it was not refused */
export const refusalOf = async (call: Promise<unknown>) => {
  const error = await call.then(
    answer => new Error(`expected a refusal, got ${JSON.stringify(answer)}`),
    (reason: unknown) => reason,
  )
  if (!(error instanceof PosthornError)) throw error
  const { status, code, errors } = error
  return { status, code, locs: errors.map(({ loc }) => loc) }
}
