import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toMarkdown } from './markdown.ts'
import type { Report } from './report.ts'

const folder = new URL('../results/', import.meta.url)

/** Writes the report as JSON and as Markdown, and returns both with where they are. */
export const saveReport = (report: Report): { markdown: string; json: string; files: string } => {
  const name = report.machine.at.replace(/[-:]|\.\d+/g, '')
  const markdown = toMarkdown(report)
  const json = JSON.stringify(report, undefined, 2)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${name}.md`, folder), `${markdown}\n`)
  writeFileSync(new URL(`${name}.json`, folder), `${json}\n`)
  return { markdown, json, files: fileURLToPath(new URL(`${name}.{md,json}`, folder)) }
}
