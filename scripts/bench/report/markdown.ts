import type { RowResult } from '../row.ts'
import { show } from './numbers.ts'
import type { Report } from './report.ts'

const table = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows
  return [head, head.map(() => '---'), ...body].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

const details = ({ name, medians, runs }: RowResult): string => {
  const head = ['', 'median', ...runs.map((_, index) => `run ${index + 1}`)]
  const figures = Object.entries(medians).map(([figure, value]) => [
    figure,
    show(value),
    ...runs.map(run => show(run.figures[figure] ?? Number.NaN)),
  ])
  const loads = ['load average before', '', ...runs.map(run => show(run.load))]
  return `### ${name}\n\n${table([head, ...figures, loads])}`
}

/** The whole report for people: the table first, then every run. */
export const toMarkdown = ({ machine, plan, rows, failures }: Report): string => {
  const summary = rows.flatMap(({ lines }) =>
    lines.map(({ what, measured, target, reached }) => [what, measured, target, reached ? 'yes' : 'no']),
  )
  const facts = Object.entries(machine).map(([name, value]) => `- ${name}: ${value}`)
  const timing = `${plan.runs} run${plan.runs === 1 ? '' : 's'} a row at most, ${plan.windowMs / 1000} s measured in each`
  return [
    '# Speed and memory',
    table([['what', 'measured (median)', 'to reach', 'reached'], ...summary]),
    ...failures.map(({ name, reason }) => `**${name} could not be measured:** ${reason}`),
    facts.join('\n'),
    `${timing}${plan.quick ? ' (quick: these figures are rough)' : ''}. The server, the publishers and the receiver are a process each, on one
machine with the database. The ratio is to the requests that a bare loop of undici's dispatcher makes a second of its own CPU
(\`bareACore\`), posting the same bytes to the same receiver right before each run; \`ratioOfWall\` is to its requests a
second while the receiver shares the machine (\`bare\`). CPU is in milliseconds a delivery; \`strangers\` is how many cores
were busy with something else.`,
    ...rows.map(details),
  ].join('\n\n')
}
