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

/** One line of the table: something to reach, and what was measured of it. */
export interface Line {
  what: string
  target: string
  measured: string
  reached: boolean
}

export interface RowResult {
  name: string
  lines: Line[]
  medians: Figures
  runs: Run[]
}

export interface Row {
  name: string
  /** Left out by `--quick`, unless asked for by name. */
  isLong: boolean
  run: (bench: Bench) => Promise<RowResult>
}

export interface Goal<Measured extends Figures> {
  what: string
  target: string
  /** Says the figures that it is about. */
  describe: (medians: Measured) => string
  isReached: (medians: Measured) => boolean
}

interface RowDefinition<Measured extends Figures> {
  name: string
  measure: (bench: Bench) => Promise<Measured>
  goals: readonly Goal<Measured>[]
  /** Fewer runs than the plan's, for what takes long. */
  maxRuns?: number
  isLong?: boolean
}

export const mediansOf = <Measured extends Figures>(runs: readonly Measured[]): Measured => {
  const names = Object.keys(runs[0] ?? {})
  const medians = names.map(name => [name, median(runs.map(figures => figures[name] ?? Number.NaN))])
  // The same names as each run has.
  return Object.fromEntries(medians) as Measured
}

/** Something that is measured a few times, and what is to be reached of it, judged by the medians. */
export const defineRow = <Measured extends Figures>(row: RowDefinition<Measured>): Row => ({
  name: row.name,
  isLong: row.isLong ?? false,
  run: async bench => {
    const runs: { load: number; figures: Measured }[] = []
    while (runs.length < Math.min(bench.plan.runs, row.maxRuns ?? Number.POSITIVE_INFINITY)) {
      const before = load()
      runs.push({ load: before, figures: await row.measure(bench) })
    }
    const medians = mediansOf(runs.map(({ figures }) => figures))
    const lines = row.goals.map(({ what, target, describe, isReached }) => ({
      what,
      target,
      measured: describe(medians),
      reached: isReached(medians),
    }))
    return { name: row.name, lines, medians, runs }
  },
})
