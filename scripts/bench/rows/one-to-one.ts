import { show } from '../report/numbers.ts'
import { defineRow, type Goal } from '../row.ts'
import { type FanOut, fanOutGoal, measureFanOut } from './fan-out.ts'

const SERVER_MS = 0.4
const TOGETHER_MS = 0.9

const cpuGoal: Goal<FanOut> = {
  what: 'CPU a delivery at that saturation, server / with the database',
  target: `≤ ${SERVER_MS} / ≤ ${TOGETHER_MS} ms`,
  describe: ({ serverMs, databaseMs }) => `${show(serverMs)} / ${show(serverMs + databaseMs)} ms`,
  isReached: ({ serverMs, databaseMs }) => serverMs <= SERVER_MS && serverMs + databaseMs <= TOGETHER_MS,
}

export const oneToOne = defineRow({
  name: 'one-to-one',
  measure: bench => measureFanOut(bench, 1),
  goals: [fanOutGoal('1 event → 1 endpoint', 0.085), cpuGoal],
})
