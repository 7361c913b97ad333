import type { AttemptRow } from '../../../src/domain/deliveries/attempt-model.ts'
import type { DeliveryRow } from '../../../src/domain/deliveries/delivery-model.ts'
import type { EventRow } from '../../../src/domain/events/event-model.ts'
import { withDatabase } from '../../support/database.ts'
import { eventually } from '../../support/eventually.ts'
import type { Stage } from './stage.ts'

export interface Aftermath {
  events: EventRow[]
  deliveries: DeliveryRow[]
  attempts: AttemptRow[]
}

/** In one batch: FerretDB (2.7) was seen to give rows at the end of one batch again at the beginning of the next. */
const batchSize = 100_000

/** What is in the database of one app. */
export const readAftermath = ({ database, app: { appId } }: Stage): Promise<Aftermath> =>
  withDatabase(database, async db => {
    const rowsOf = <Row extends object>(collection: string): Promise<Row[]> =>
      db.collection(collection).find<Row>({ appId }, { batchSize }).toArray()
    const [events, deliveries, attempts] = await Promise.all([
      rowsOf<EventRow>('events'),
      rowsOf<DeliveryRow>('deliveries'),
      rowsOf<AttemptRow>('attempts'),
    ])
    return { events, deliveries, attempts }
  })

/** What has not come to rest, by what it is: nothing when everything has. */
const unrest = async (stage: Stage): Promise<Record<string, number>> => {
  const { appId } = stage.app
  const counts = {
    deliveries: await stage.count('deliveries', { appId, expireAt: { $exists: false } }),
    marked: await stage.count('events', { fanout: { $exists: true } }),
    losses: await stage.count('rollup_losses'),
    replays: await stage.count('replays', { open: { $exists: true } }),
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

/** Resolves when nothing is open any more, and says on the way what still is. @throws with what is, after so many milliseconds */
export const comeToRest = async (
  stage: Stage,
  withinMs: number,
  say: (what: string) => void,
): Promise<void> => {
  let left = ''
  await eventually(
    async () => {
      const now = await unrest(stage)
      if (Object.keys(now).join() !== left) say(`open: ${JSON.stringify(now)}`)
      left = Object.keys(now).join()
      return left === ''
    },
    'rest',
    withinMs,
  ).catch(error => {
    throw new Error(`${error.message}: ${left}`)
  })
}

/** Resolves when a sweep that began from now on has ended: the jobs go on. */
export const sweepsGoOn = async (stage: Stage): Promise<void> => {
  const now = new Date()
  await eventually(
    async () => (await stage.count('jobs', { name: 'sweep', lastFinishedAt: { $gt: now } })) === 1,
    'a sweep',
    15_000,
  )
}
