import { show } from '../report/numbers.ts'
import { defineRow } from '../row.ts'
import { measureFanOut } from './fan-out.ts'

const RATIO = 0.085

export const oneToOne = defineRow({
  name: 'one-to-one',
  what: '1 event → 1 endpoint, 32 concurrent publishers, closed loop',
  target: `≥ ${RATIO} of the bare loop`,
  measure: bench => measureFanOut(bench, 1),
  describe: ({ delivered, ratio }) => `${show(delivered)} delivered/s, ${show(ratio)} of the bare loop`,
  isReached: ({ ratio, lost }) => ratio >= RATIO && lost === 0,
})
