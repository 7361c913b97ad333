import { expect } from 'vitest'
import { deployment } from '../support/start-process.ts'
import { fault } from './support/fault.ts'
import { startNode } from './support/node.ts'
import type { Request } from './support/wire-messages.ts'

const nothing = { published: 0, acknowledged: 0, received: 0, lost: 0, duplicates: 0 }
const asks =
  (command: string, collection: string) =>
  (request: Request): boolean =>
    request.command === command && request.collection === collection

/** How far a start comes before the database is away for a moment. */
const points: [string, (request: Request) => boolean][] = [
  ['at its first word', () => true],
  ['while indexes are made', asks('createIndexes', 'deliveries')],
  ['while the process joins the workers', asks('insert', 'workers')],
  ['while indexes of jobs are made', ({ bytes }) => bytes.includes('findAndLockNextJobIndex')],
  ['while indexes of their log are made', asks('createIndexes', 'agenda_logs')],
  ['while it looks for its lanes', asks('aggregate', 'jobs')],
]

for (const [where, matches] of points) {
  fault(`database away for a moment in a start, ${where}: it goes on`, async () => {
    await using database = deployment()
    await using node = await startNode(database.env, database.database, { isCutOff: true })
    const hold = node.proxy.hold(matches)
    node.proxy.mend()
    await node.listening()
    await hold.caught()
    const since = performance.now()
    node.proxy.cut()
    hold.release()
    node.proxy.mend()

    await node.isReady(16)
    const ended = await Promise.race([node.ended, Promise.resolve('still there')])
    expect(ended).toBe('still there')
    return { ...nothing, seconds: (performance.now() - since) / 1000 }
  })
}
