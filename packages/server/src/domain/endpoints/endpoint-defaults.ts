/** Defaults of an endpoint's options. Seconds; the schedule lists the delays before attempts 2, 3, … */
export const endpointDefaults = {
  timeoutSeconds: 30,
  maxRetries: 5,
  retrySchedule: [60, 300, 900, 3600],
  concurrency: 8,
  disableAfterSeconds: 432_000,
  signatureScheme: 'hmac',
} as const

const MAX_RETRIES = 20

/** A schedule given without a limit of its own is meant to be used up: its length, and the first attempt, up to the bound. */
export const retriesFor = (input: {
  maxRetries?: number | undefined
  retrySchedule?: readonly number[] | undefined
}): number | undefined =>
  input.maxRetries ?? (input.retrySchedule && Math.min(MAX_RETRIES, input.retrySchedule.length + 1))
