import { randomUUID } from 'node:crypto'
import { withDatabase } from '../support/database.ts'
import { eventually } from '../support/eventually.ts'
import { fault } from './support/fault.ts'
import { settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'

const REDELIVERY_MS = 30_000
const HOUR_S = 3_600

fault('a claim of nobody, as of a worker whose write came after its burial, is taken up', async () => {
  await using stage = await setStage({ webhook: { retrySchedule: [HOUR_S] } })
  const { publisher, receiver, database } = stage
  receiver.answer({ status: 500 })
  await publisher.publishMany(20, 'event')
  const retrying = { status: 'retrying', nextAt: { $exists: true } }
  await eventually(async () => (await stage.count('deliveries', retrying)) === 20, 'first attempts')
  receiver.answer({})

  const by = randomUUID()
  const since = performance.now()
  await withDatabase(database, db =>
    db
      .collection('deliveries')
      .updateMany({}, { $set: { claim: { by, token: `${by}:1` } }, $unset: { nextAt: '' } }),
  )
  return await settle(stage, {
    since,
    settledWithinMs: REDELIVERY_MS,
    attempts: [2],
    duplicates: false,
  })
})
