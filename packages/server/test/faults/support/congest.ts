import type { Delivery } from '@posthorn/sdk'
import { eventually } from '../../support/eventually.ts'
import { allDeliveries } from './settle.ts'
import type { Stage } from './stage.ts'

export const byStatus = async (stage: Stage): Promise<Partial<Record<Delivery['status'], Delivery[]>>> =>
  Object.groupBy(await allDeliveries(stage.posthorn()), ({ status }) => status)

/** An endpoint with this many requests under way, that end when told to, and others waiting behind them. */
export const congest = async (
  stage: Stage,
  underWay: number,
  waiting: number,
): Promise<PromiseWithResolvers<void>> => {
  const { publisher, receiver } = stage
  const answer = Promise.withResolvers<void>()
  receiver.answer({ after: answer.promise })
  await publisher.publishMany(underWay + waiting)
  await eventually(async () => receiver.requests.length === underWay, `${underWay} requests under way`)
  const claimed = { claim: { $exists: true } }
  await eventually(
    async () => (await stage.count('deliveries', claimed)) === underWay + waiting,
    'a worker that has all of them in its hand',
  )
  receiver.answer({})
  return answer
}
