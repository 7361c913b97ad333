import type { Scope } from '../domain/access/scope.ts'
import { HttpProblem } from './problem.ts'

/** Beyond so many credentials those that have been idle are forgotten. */
const MANY = 10_000
const FORGET_EVERY_MS = 1_000

/** Whose bucket a request draws from. Two tenants' tokens may well name the same subject. */
const bucketOf = ({ subject, partnerId = '', tenantId = '', appId = '' }: Scope): string =>
  `${subject} ${partnerId} ${tenantId} ${appId}`

const tooFast = (limit: number, waitMs: number): HttpProblem => {
  const detail = `This credential is used too fast: wait a moment, and send at most ${limit} requests a second.`
  return new HttpProblem(429, 'rate_limited', detail, { 'retry-after': String(Math.ceil(waitMs / 1000)) })
}

/**
 * A token bucket a credential: `limit` requests a second, as many at once after a second of rest. The buckets are this
 * process's own. What is kept of a bucket is the time (monotonic milliseconds) at which it will be full.
 */
export const createRateLimiter = (limit: number, now: () => number = () => performance.now()) => {
  const fullAt = new Map<string, number>()
  const interval = 1000 / limit
  let forgotAt = Number.NEGATIVE_INFINITY

  const forgetFull = (at: number): void => {
    if (fullAt.size < MANY || at - forgotAt < FORGET_EVERY_MS) return
    forgotAt = at
    for (const [bucket, full] of fullAt) if (full <= at) fullAt.delete(bucket)
  }

  return {
    /** @throws HttpProblem 429 when the credential's bucket is empty */
    take: (scope: Scope): void => {
      const at = now()
      const bucket = bucketOf(scope)
      const full = Math.max(at, fullAt.get(bucket) ?? at)
      const waitMs = full + interval - at - 1000
      if (waitMs > 0.001) throw tooFast(limit, waitMs)
      forgetFull(at)
      fullAt.set(bucket, full + interval)
    },
    /** How many credentials it keeps a bucket of. */
    get size(): number {
      return fullAt.size
    },
  }
}

export type RateLimiter = ReturnType<typeof createRateLimiter>
