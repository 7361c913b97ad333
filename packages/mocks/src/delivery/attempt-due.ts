import type { Mock } from '../mock.ts'
import type { DeliveryRow, State } from '../state/state.ts'
import { isOpen } from './end-waiting.ts'
import { makeAttempt } from './make-attempt.ts'

interface Due {
  row: DeliveryRow
  at: number
}

const earliestDue = (state: State, until: number, passed: ReadonlySet<DeliveryRow>): Due | undefined =>
  [...state.deliveries.values()]
    .flatMap(row => {
      const { nextAttemptAt } = row.delivery
      if (nextAttemptAt === null || !isOpen(row) || row.flight || passed.has(row)) return []
      const at = Date.parse(nextAttemptAt)
      return at <= until ? [{ row, at }] : []
    })
    .toSorted((a, b) => a.at - b.at)
    .at(0)

/**
 * Makes all attempts that are due by a time (Unix milliseconds), those included that fall due by what came of the others,
 * the earliest first.
 * @param arrive – is told the time at which the next one is due
 */
export const attemptDue = async (mock: Mock, until: number, arrive: (at: number) => void): Promise<void> => {
  const leftPending = new Set<DeliveryRow>()
  for (;;) {
    const next = earliestDue(mock.state, until, leftPending)
    if (!next) return
    arrive(next.at)
    const { attemptCount } = next.row.delivery
    await makeAttempt(mock, next.row)
    if (next.row.delivery.attemptCount === attemptCount) leftPending.add(next.row)
  }
}
