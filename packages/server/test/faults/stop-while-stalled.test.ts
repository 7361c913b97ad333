import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { deployment } from '../support/start-process.ts'
import { fault } from './support/fault.ts'
import { startNode } from './support/node.ts'
import { settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import type { Request } from './support/wire-messages.ts'

/** What a process manager gives a process before it kills it is often 30 seconds. */
const ENDS_WITHIN_MS = 20_000
const drain = { POSTHORN_DRAIN_SECONDS: '2' }
const nothing = { published: 0, acknowledged: 0, received: 0, lost: 0, duplicates: 0 }

const writes = (collection: string) => (request: Request) =>
  request.command === 'insert' && request.collection === collection

/** How far a start comes before the database, which takes connections, answers nothing more. */
const points: [string, (request: Request) => boolean][] = [
  ['at its first word', () => true],
  ['while indexes are made', ({ command }) => command === 'createIndexes'],
  ['while the process joins the workers', writes('workers')],
  ['while it looks for its lanes', ({ collection }) => collection === 'jobs'],
]

for (const [where, matches] of points) {
  fault(`SIGTERM in a start that the database stalls ${where}`, async () => {
    await using database = deployment()
    await using node = await startNode(database.env, database.database, { env: drain, isCutOff: true })
    const hold = node.proxy.hold(matches)
    node.proxy.mend()
    await node.listening()
    await hold.caught()
    node.proxy.stall()

    const since = performance.now()
    await node.terminate()
    const seconds = (performance.now() - since) / 1_000
    expect(await node.ended).toMatchObject({ code: 0, stderr: '' })
    expect(seconds * 1_000).toBeLessThan(ENDS_WITHIN_MS)
    await using next = await startNode(database.env, database.database)
    await next.isReady(16)
    return { ...nothing, seconds }
  })
}

fault('SIGTERM while the database is stalled, with requests in flight', async () => {
  await using stage = await setStage({
    nodes: [{ env: drain }],
    webhook: { concurrency: 8, maxRetries: 1 },
  })
  const { publisher, nodes, receiver } = stage
  const answer = Promise.withResolvers<void>()
  receiver.answer({ after: answer.promise })
  await publisher.publishMany(20)
  await eventually(async () => receiver.requests.length === 8, 'eight requests under way')
  nodes[0]?.proxy.stall()

  const since = performance.now()
  const ended = nodes[0]?.terminate()
  answer.resolve()
  expect(await ended).toBe(0)
  expect(performance.now() - since).toBeLessThan(ENDS_WITHIN_MS)
  await stage.turnTo(await stage.add())
  return await settle(stage, { since, withinMs: performance.now() - since + 30_000 })
})
