/** 10 ms ticks since 2026-01-01 in the top 38 bits, then a leased worker number (8), then a sequence (7): 53 bits in all. */
const EPOCH_MS = Date.UTC(2026, 0, 1)
const TICK_MS = 10
const SEQUENCES = 128
const WORKERS = 256
const TICK_UNIT = SEQUENCES * WORKERS

/**
 * Makes delivery ids: safe integers (≤ 2^53−1), rising within a process and ordered by time across processes to 10 ms,
 * unique while no two live processes share a worker number (0–255). A burst of more than 128 in a tick runs ahead of the
 * clock instead of waiting for it.
 */
export const createDeliveryIds = (workerNumber: number, now: () => number = Date.now) => {
  if (!Number.isInteger(workerNumber) || workerNumber < 0 || workerNumber >= WORKERS) {
    throw new RangeError(`worker number: expected 0–${WORKERS - 1}, got ${workerNumber}`)
  }
  let tick = 0
  let sequence = 0
  return (): number => {
    const current = Math.floor((now() - EPOCH_MS) / TICK_MS)
    if (current > tick) {
      tick = current
      sequence = 0
    } else if (sequence === SEQUENCES) {
      tick += 1
      sequence = 0
    }
    const id = tick * TICK_UNIT + workerNumber * SEQUENCES + sequence
    sequence += 1
    return id
  }
}

/** The smallest delivery id that can have been made at or after this time: bounds of a time range are bounds of ids. */
export const firstDeliveryIdAt = (time: Date): number =>
  Math.max(0, Math.floor((time.getTime() - EPOCH_MS) / TICK_MS)) * TICK_UNIT

/** When a delivery id was made, in milliseconds, to 10 ms. */
export const timeOfDeliveryId = (id: number): number => Math.floor(id / TICK_UNIT) * TICK_MS + EPOCH_MS
