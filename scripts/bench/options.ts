import { parseArgs } from 'node:util'

export interface Options {
  quick: boolean
  /** Names of rows; all when absent. */
  rows: string[] | undefined
  /** How often each row is measured; by the plan when absent. */
  runs: number | undefined
}

/** @throws TypeError naming what is wrong with the arguments */
export const readOptions = (args: readonly string[], known: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      rows: { type: 'string' },
      runs: { type: 'string' },
    },
  })
  const rows = values.rows?.split(',')
  const unknown = rows?.find(name => !known.includes(name))
  if (unknown !== undefined)
    throw new TypeError(`--rows: there is no row ${JSON.stringify(unknown)}; there are ${known.join(', ')}`)
  const runs = values.runs === undefined ? undefined : Number(values.runs)
  if (runs !== undefined && !(Number.isInteger(runs) && runs > 0))
    throw new TypeError(`--runs: expected a number of runs, got ${JSON.stringify(values.runs)}`)
  return { quick: values.quick, rows, runs }
}
