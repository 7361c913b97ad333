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

test('locks that run out before their turn comes, as in a process that sleeps, keep no job from it', async () => {
  const lanes = createLaneHolder(() => undefined)
  const told: unknown[] = []
  let sweeps = 0
  const jobs = createJobs({
    connection: database.connection,
    lanes,
    laneShare: async () => LANES,
    mayOwn: () => true,
    onLanes: () => undefined,
    sweeps: [{ everyMs: 0, run: async () => void (sweeps += 1) }],
    replays: { open: async () => [], run: async () => false, onCreated: () => undefined },
    onError: error => told.push(error),
  })
  await jobs.start()
  await eventually(async () => sweeps > 0 && lanes.owned().length === LANES, 'owners of all jobs')

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
  sweeps = 0
  await eventually(async () => sweeps >= 2 && lanes.owned().length === LANES, 'owners of all jobs', 30_000)
  expect(told.map(String)).toContain('Error: jobs are taken up anew, as locks ran out before their turn came')
  await jobs.stop()
}, 60_000)
