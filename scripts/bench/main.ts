import { createBench, fullPlan, quickPlan } from './bench.ts'
import { machineFacts } from './measure/machine.ts'
import { stopServers } from './platform/start-server.ts'
import { type Options, readOptions } from './options.ts'
import type { Report } from './report/report.ts'
import { saveReport } from './report/save.ts'
import { rows } from './rows/rows.ts'

const say = (text: string): void => void process.stderr.write(`${text}\n`)

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const measure = async (options: Options): Promise<Report> => {
  const plan = options.quick ? quickPlan : fullPlan
  await using bench = await createBench({ ...plan, runs: options.runs ?? plan.runs })
  const breakOff = async (): Promise<void> => {
    await stopServers()
    await bench[Symbol.asyncDispose]()
    process.exit(130)
  }
  // Leaves no server and no database behind.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void breakOff())
  const report: Report = {
    machine: machineFacts(bench.databases.facts),
    plan: bench.plan,
    rows: [],
    failures: [],
  }
  for (const row of rows.filter(row => options.rows?.includes(row.name) ?? !(options.quick && row.isLong))) {
    const startedAt = performance.now()
    try {
      const result = await row.run(bench)
      report.rows.push(result)
      const seconds = Math.round((performance.now() - startedAt) / 1000)
      for (const { what, measured, target } of result.lines) say(`${what}: ${measured} (to reach: ${target})`)
      say(`${row.name} took ${seconds} s`)
    } catch (error) {
      report.failures.push({ name: row.name, reason: messageOf(error) })
      say(`${row.name} could not be measured: ${messageOf(error)}`)
    }
  }
  return report
}

/** Measures what docs/architecture.md sets out to reach. Fails when something cannot be measured, never by a figure. */
const main = async (): Promise<void> => {
  const report = await measure(
    readOptions(
      process.argv.slice(2),
      rows.map(({ name }) => name),
    ),
  )
  const { markdown, json, files } = saveReport(report)
  process.stdout.write(`${markdown}\n\n\`\`\`json\n${json}\n\`\`\`\n`)
  say(`Saved as ${files}`)
  process.exitCode = report.failures.length === 0 ? 0 : 1
}

await main().catch(error => {
  say(`bench: ${messageOf(error)}`)
  process.exitCode = 1
})
