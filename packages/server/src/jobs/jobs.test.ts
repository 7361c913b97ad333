import { afterAll, expect, test } from 'vitest'
import { eventually } from '../../test/support/eventually.ts'
import { openDatabase } from '../../test/support/open-database.ts'
import { createLaneHolder } from '../delivery/lane-holder.ts'
import { LANES } from '../delivery/lanes.ts'
import { LOCK_MS } from './hold-job.ts'
import { createJobs } from './jobs.ts'

const database = await openDatabase({ monitorCommands: true })
afterAll(() => database[Symbol.asyncDispose]())

const sleepWholeProcess = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

const startJobs = async () => {
  const lanes = createLaneHolder(() => undefined)
  const told: unknown[] = []
  const swept = { times: 0 }
  const jobs = createJobs({
    connection: database.connection,
    lanes,
    laneShare: async () => LANES,
    mayOwn: () => true,
    onLanes: () => undefined,
    sweeps: [{ everyMs: 0, run: async () => void (swept.times += 1) }],
    replays: { open: async () => [], run: async () => false, onCreated: () => undefined },
    onError: error => told.push(error),
  })
  await jobs.start()
  const areOwned = async () => swept.times > 0 && lanes.owned().length === LANES
  await eventually(areOwned, 'owners of all jobs')
  return { lanes, told, swept, areOwned, [Symbol.asyncDispose]: jobs.stop }
}

test('locks that run out before their turn comes, as in a process that sleeps, keep no job from it', async () => {
  await using jobs = await startJobs()
  const client = database.connection.getClient()
  const slept = new Promise<void>(resolve => {
    client.on('commandSucceeded', ({ commandName, reply }) => {
      if (commandName !== 'findAndModify' || !JSON.stringify(reply).includes('"sweep"')) return
      client.removeAllListeners('commandSucceeded')
      sleepWholeProcess(LOCK_MS + 500)
      resolve()
    })
  })
  await slept
  jobs.swept.times = 0
  await eventually(jobs.areOwned, 'owners of all jobs', 30_000)
  expect(jobs.told.map(String)).toContain(
    'Error: jobs are taken up anew, as locks ran out before their turn came',
  )
})

test('a lane that another process has taken over is let go, and stays with the other', async () => {
  await using jobs = await startJobs()
  const rows = database.connection.collection('jobs')
  const lane = { name: 'lane', 'data.lane': 3 }
  const lockedAt = new Date(Date.now() + LOCK_MS)
  await rows.updateOne(lane, { $set: { lockedAt, lastModifiedBy: 'another' } })

  await eventually(async () => !jobs.lanes.owns(3), 'a lane that is let go')
  await eventually(async () => jobs.lanes.owned().length === LANES - 1, 'the other lanes')
  expect(await rows.findOne(lane)).toMatchObject({ lockedAt, lastModifiedBy: 'another' })
  await eventually(jobs.areOwned, 'owners of all jobs, when the other is gone')
})
