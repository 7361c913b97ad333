import { show } from '../report/numbers.ts'
import { defineRow } from '../row.ts'
import { measureFanOut } from './fan-out.ts'

const RATIO = 0.17

export const oneToTen = defineRow({
  name: 'one-to-ten',
  what: '1 event → 10 endpoints, 32 concurrent publishers, closed loop',
  target: `≥ ${RATIO} of the bare loop`,
  measure: bench => measureFanOut(bench, 10),
  describe: ({ delivered, ratio }) => `${show(delivered)} delivered/s, ${show(ratio)} of the bare loop`,
  isReached: ({ ratio, lost }) => ratio >= RATIO && lost === 0,
})
