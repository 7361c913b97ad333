import { attemptDue } from '../delivery/attempt-due.ts'
import type { Mock } from '../mock.ts'

/**
 * The mock's time, in a test's hands.
 *
 * @example
 * ```ts
 * mock.clock.stop('2026-11-16T09:30:00Z')
 * await mock.clock.forward(3600)
 * mock.clock.now() // 2026-11-16T10:30:00.000Z
 * ```
 */
export interface MockClock {
  /** What time it is for the mock. */
  readonly now: () => Date
  /**
   * Stands still from now on: at this time (a `Date` or ISO 8601), or at the present one. With a clock that stands still,
   * ids and times are the same in every run.
   *
   * @throws TypeError – when that is no time.
   */
  readonly stop: (at?: Date | string) => void
  /**
   * Moves on by so many seconds, whether the clock runs or stands still, and makes each attempt that falls due on the way,
   * at its time.
   *
   * @throws RangeError – for less than 0 seconds.
   */
  readonly forward: (seconds: number) => Promise<void>
}

export const mockClock = (mock: Mock): MockClock => {
  const { clock } = mock
  return {
    now: clock.now,
    stop: (at = clock.now()) => {
      const time = new Date(at).getTime()
      if (Number.isNaN(time)) throw new TypeError(`clock: ${String(at)} is no time`)
      clock.stopAt(time)
    },
    forward: async seconds => {
      if (!(seconds >= 0)) throw new RangeError(`clock: expected 0 seconds or more, got ${seconds}`)
      const until = clock.now().getTime() + seconds * 1000
      await attemptDue(mock, until, due => clock.moveTo(Math.max(due, clock.now().getTime())))
      clock.moveTo(until)
    },
  }
}
