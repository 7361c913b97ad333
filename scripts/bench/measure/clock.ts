/** Milliseconds on the machine's monotonic clock, which all processes of a run share. */
export const nowMs = (): number => Number(process.hrtime.bigint()) / 1e6

export const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))
