import type { Bench } from './bench.ts'
import { load } from './measure/machine.ts'
import { median } from './measure/statistics.ts'

/** Named numbers of one run, or their medians. */
export type Figures = Record<string, number>

export interface Run {
  /** Load average of the machine before the run. */
  load: number
  figures: Figures
}

export interface RowResult {
  name: string
  what: string
  target: string
  /** For people: the figures that the target is about. */
  measured: string
  reached: boolean
  medians: Figures
  runs: Run[]
}

export interface Row {
  name: string
  run: (bench: Bench) => Promise<RowResult>
}

interface RowDefinition<Measured extends Figures> {
  name: string
  what: string
  target: string
  measure: (bench: Bench) => Promise<Measured>
  describe: (medians: Measured) => string
  isReached: (medians: Measured) => boolean
  /** Fewer runs than the plan's, for what takes long. */
  maxRuns?: number
}

export const mediansOf = <Measured extends Figures>(runs: readonly Measured[]): Measured => {
  const names = Object.keys(runs[0] ?? {})
  const medians = names.map(name => [name, median(runs.map(figures => figures[name] ?? Number.NaN))])
  // The same names as each run has.
  return Object.fromEntries(medians) as Measured
}

/** A row of the table: measured a few times, judged by the medians. */
export const defineRow = <Measured extends Figures>(row: RowDefinition<Measured>): Row => ({
  name: row.name,
  run: async bench => {
    const runs: { load: number; figures: Measured }[] = []
    while (runs.length < Math.min(bench.plan.runs, row.maxRuns ?? Number.POSITIVE_INFINITY)) {
      const before = load()
      runs.push({ load: before, figures: await row.measure(bench) })
    }
    const medians = mediansOf(runs.map(({ figures }) => figures))
    return {
      name: row.name,
      what: row.what,
      target: row.target,
      measured: row.describe(medians),
      reached: row.isReached(medians),
      medians,
      runs,
    }
  },
})
