import { defineRow } from '../row.ts'
import { fanOutGoal, measureFanOut } from './fan-out.ts'

export const oneToTen = defineRow({
  name: 'one-to-ten',
  measure: bench => measureFanOut(bench, 10),
  goals: [fanOutGoal('1 event → 10 endpoints', 0.17)],
})
