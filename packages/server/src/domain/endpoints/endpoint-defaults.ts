/** Defaults of an endpoint's options. Seconds; the schedule lists the delays before attempts 2, 3, … */
export const endpointDefaults = {
  timeoutSeconds: 30,
  maxRetries: 5,
  retrySchedule: [60, 300, 900, 3600],
  concurrency: 8,
  disableAfterSeconds: 432_000,
  signatureScheme: 'hmac',
} as const

/** A schedule given without a limit of its own is meant to be used up: its length, and the first attempt. */
export const retriesFor = (input: {
  maxRetries?: number | undefined
  retrySchedule?: readonly number[] | undefined
}): number =>
  input.maxRetries ?? (input.retrySchedule ? input.retrySchedule.length + 1 : endpointDefaults.maxRetries)
