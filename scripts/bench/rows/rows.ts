import type { Row } from '../row.ts'
import { analytics } from './analytics.ts'
import { batches } from './batches.ts'
import { history } from './history.ts'
import { latency } from './latency.ts'
import { listDeliveries } from './list-deliveries.ts'
import { memory } from './memory.ts'
import { oneToOne } from './one-to-one.ts'
import { oneToTen } from './one-to-ten.ts'
import { slowNeighbour } from './slow-neighbour.ts'
import { twoProcesses } from './two-processes.ts'

/** What is to be reached, in the order of the table. */
export const rows: readonly Row[] = [
  oneToOne,
  oneToTen,
  batches,
  latency,
  twoProcesses,
  slowNeighbour,
  history,
  listDeliveries,
  analytics,
  memory,
]
