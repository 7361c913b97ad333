import type { EndpointDirectory } from '../endpoints/endpoint-directory.ts'

const DAY_MS = 86_400_000

export const daysAfter = (time: Date, days: number): Date => new Date(time.getTime() + days * DAY_MS)

interface RetentionDeps {
  directory: Pick<EndpointDirectory, 'get'>
  now: () => Date
}

/** When a delivery that finishes now is removed, by its app's retention. */
export const expiryOf = async (deps: RetentionDeps, appId: string): Promise<Date> =>
  daysAfter(deps.now(), (await deps.directory.get(appId)).retention.days)
