import type { Plan } from '../bench.ts'
import type { Machine } from '../measure/machine.ts'
import type { RowResult } from '../row.ts'

export interface Report {
  machine: Machine
  plan: Plan
  rows: RowResult[]
  /** Rows that could not be measured, and why. */
  failures: { name: string; reason: string }[]
}
