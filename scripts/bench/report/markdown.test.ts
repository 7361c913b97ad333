import { expect, test } from 'vitest'
import { quickPlan } from '../bench.ts'
import { toMarkdown } from './markdown.ts'
import type { Report } from './report.ts'

const report: Report = {
  machine: {
    at: '2026-11-21T12:00:00.000Z',
    cores: 2,
    cpu: 'A processor',
    memoryGiB: 8,
    system: 'linux 6.1',
    node: 'v24.0.0',
    database: 'MongoDB 8.0',
    commit: 'abc1234',
  },
  plan: quickPlan,
  rows: [
    {
      name: 'one',
      lines: [
        { what: 'fast', target: '≥ 10', measured: '12', reached: true },
        { what: 'small', target: '≤ 5 MiB', measured: '6 MiB', reached: false },
      ],
      medians: { a: 12 },
      runs: [{ load: 0.5, figures: { a: 12 } }],
    },
  ],
  failures: [{ name: 'two', reason: 'no database' }],
}

test('a report shows what was measured, whether it is enough, what could not be measured, and on what', () => {
  const lines = toMarkdown(report).split('\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      '| fast | 12 | ≥ 10 | yes |',
      '| small | 6 MiB | ≤ 5 MiB | no |',
      '**two could not be measured:** no database',
      '### one',
      '| a | 12 | 12 |',
    ]),
  )
  for (const [name, value] of Object.entries(report.machine)) expect(lines).toContain(`- ${name}: ${value}`)
})
