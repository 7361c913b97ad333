import type { Mock } from '../mock.ts'
import type { DeliveryRow, State } from '../state/state.ts'
import { isOpen } from './end-waiting.ts'
import { makeAttempt } from './make-attempt.ts'

interface Due {
  row: DeliveryRow
  at: number
}

/** What is open and due by a time (Unix milliseconds), the earliest first. */
export const dueBy = (state: State, until: number): Due[] =>
  [...state.deliveries.values()]
    .flatMap(row => {
      const { nextAttemptAt } = row.delivery
      if (nextAttemptAt === null || !isOpen(row) || row.flight || row.reserved) return []
      const at = Date.parse(nextAttemptAt)
      return at <= until ? [{ row, at }] : []
    })
    .toSorted((a, b) => a.at - b.at)

/**
 * Makes all attempts that are due by a time (Unix milliseconds), those included that fall due by what came of the others,
 * the earliest first.
 * @param arrive – is told the time at which the next one is due
 */
export const attemptDue = async (mock: Mock, until: number, arrive: (at: number) => void): Promise<void> => {
  const leftPending = new Set<DeliveryRow>()
  for (;;) {
    const next = dueBy(mock.state, until).find(({ row }) => !leftPending.has(row))
    if (!next) return
    arrive(next.at)
    const { attemptCount } = next.row.delivery
    await makeAttempt(mock, next.row)
    if (next.row.delivery.attemptCount === attemptCount) leftPending.add(next.row)
  }
}
