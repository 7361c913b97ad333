import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withDatabase } from '../../support/database.ts'
import { readAftermath } from './aftermath.ts'
import type { Stage } from './stage.ts'

const OTHERS = ['endpoints', 'workers', 'jobs'] as const

/** Keeps what a run has left behind in a folder of that name, below `TEST_EVIDENCE`: for whoever looks for a cause. */
export const keepEvidence = async (stage: Stage, name: string, said: readonly string[]): Promise<void> => {
  const { TEST_EVIDENCE } = process.env
  if (!TEST_EVIDENCE) return
  const folder = join(TEST_EVIDENCE, name)
  await mkdir(folder, { recursive: true })
  const lines = (rows: readonly unknown[]): string => rows.map(row => `${JSON.stringify(row)}\n`).join('')
  const { publisher, receiver, nodes } = stage
  const files = {
    said: `${said.join('\n')}\n`,
    requests: lines(receiver.requests.map(({ at, path, eventId }) => ({ at, path, eventId }))),
    published: lines([...publisher.acknowledged, ...publisher.refusals]),
    ...Object.fromEntries(nodes.map((node, number) => [`node-${number}`, lines(node.log())])),
    ...Object.fromEntries(
      Object.entries(await readAftermath(stage)).map(([collection, rows]) => [collection, lines(rows)]),
    ),
  }
  await withDatabase(stage.database, async db => {
    for (const other of OTHERS)
      Object.assign(files, { [other]: lines(await db.collection(other).find().toArray()) })
  })
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, `${file}.jsonl`), text)
}
