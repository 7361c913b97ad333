import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { killDatabase, startDatabase } from './support/database-process.ts'
import { fault } from './support/fault.ts'
import { moreAcknowledged } from './support/more-acknowledged.ts'
import { settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'

fault(
  'kill -9 of the database under load, twice',
  async ({ skip }) => {
    await using stage = await setStage({ nodes: [{}, { role: 'worker' }], webhooks: 2 })
    const { publisher, nodes } = stage
    const load = publisher.keepPublishing()
    let since = 0
    for (let times = 0; times < 2; times += 1) {
      await moreAcknowledged(publisher)
      const refused = publisher.refusals.length
      since = performance.now()
      if (!(await killDatabase())) skip('MONGODB_URI is not a server that scripts/mongo started')
      try {
        await eventually(async () => publisher.refusals.length > refused, 'a refusal')
        await eventually(async () => (await nodes[0]?.readiness())?.status === 503, 'readyz to say 503')
      } finally {
        await startDatabase()
      }
    }
    await moreAcknowledged(publisher)
    await load.stop()
    expect(publisher.unanswered).toBe(0)
    return await settle(stage, { since })
  },
  { alone: true },
)
