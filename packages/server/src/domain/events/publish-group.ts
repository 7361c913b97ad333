import type { Model } from 'mongoose'
import type { RollupWriter } from '../analytics/rollup-writer.ts'
import type { DeliveryRow } from '../deliveries/delivery-model.ts'
import type { HandOver } from '../deliveries/hand-over.ts'
import type { AppEntry, EndpointDirectory } from '../endpoints/endpoint-directory.ts'
import { daysAfter } from '../deliveries/retention.ts'
import { NotFound } from '../errors.ts'
import type { EventRow } from './event-model.ts'
import { type FanoutMarks, fanoutMark } from './fanout-marks.ts'
import { insertEach } from './insert-each.ts'
import { type DeliveryPlan, planDeliveries } from './plan-deliveries.ts'
import { abandonPlan, storeDeliveries, withdrawDeliveries } from './store-deliveries.ts'
import { rowsIn } from '../rows-in.ts'

export interface NewEvent {
  app: AppEntry
  row: Omit<EventRow, 'decisions' | 'fanout' | 'markedAt' | 'siblings' | 'expireAt' | 'appId'>
}

/** What became of an event: it is durable with what its deliveries are made from, or its idempotency key was taken. */
export type Stored = 'stored' | 'key-taken'

export interface PublishGroupDeps {
  events: Model<EventRow>
  deliveries: Model<DeliveryRow>
  directory: EndpointDirectory
  handOver: HandOver
  marks: FanoutMarks
  rollups: RollupWriter
  nextDeliveryId: () => number
  now: () => Date
}

/** Nothing may go on behind a failure: what is planned meanwhile would be nobody's. @throws what failed first */
const allEnded = async <Work extends readonly unknown[] | []>(work: Work) => {
  await Promise.allSettled(work)
  return await Promise.all(work)
}

interface Planned {
  app: AppEntry
  event: EventRow
  plan: DeliveryPlan
  outcome: Stored | NotFound
}

const isStored = ({ outcome }: Planned): boolean => outcome === 'stored'

/** The first one carries the mark: without an idempotency key it cannot be refused, and take the mark with it. */
const withoutKeyFirst = (group: readonly Planned[]): Planned[] =>
  group.toSorted((a, b) => Number(a.event.key !== undefined) - Number(b.event.key !== undefined))

/**
 * Stores events of any apps, with the deliveries that wait: two writes side by side, and nothing is sent, or answered,
 * before both are durable. What is sent at once needs no row till then: the mark that its group carries and the decisions
 * kept with its event are enough to make it again. Endpoints come from memory; whether that was current is asked beside
 * the writes, and what it was not for is planned again.
 */
export const createPublishGroup = (deps: PublishGroupDeps) => {
  const plan = ({ app, row }: NewEvent): Planned => {
    const expireAt = daysAfter(row.createdAt, app.retention.days)
    const deliveries = planDeliveries(app, row, deps.nextDeliveryId, deps.handOver.reserve)
    const event = {
      ...row,
      appId: app.appId,
      decisions: deliveries.decisions,
      expireAt,
    }
    return { app, event, plan: deliveries, outcome: 'stored' }
  }

  const refuse = async (planned: Planned, outcome: Planned['outcome']): Promise<void> => {
    await withdrawDeliveries(deps, planned.plan)
    planned.outcome = outcome
  }

  const planAnew = async (planned: Planned): Promise<void> => {
    await withdrawDeliveries(deps, planned.plan)
    planned.plan = { decisions: [], waiting: [], claimed: [] }
    try {
      planned.app = await deps.directory.load(planned.app.appId)
    } catch (error) {
      if (!(error instanceof NotFound)) throw error
      planned.outcome = error
      return
    }
    planned.plan = planDeliveries(planned.app, planned.event, deps.nextDeliveryId, deps.handOver.reserve)
    const { decisions } = planned.plan
    await allEnded([
      storeDeliveries(deps, [planned.plan]),
      rowsIn(deps.events).updateOne({ _id: planned.event._id }, { $set: { decisions } }),
    ])
  }

  const insertEvents = async (group: readonly Planned[]): Promise<Set<Planned>> => {
    const [first, ...others] = group.map(({ event }) => event)
    if (!first) return new Set()
    const mark = fanoutMark(
      others.map(({ _id }) => _id),
      deps.now(),
    )
    const refused = await insertEach(rowsIn(deps.events), [{ ...first, ...mark }, ...others])
    return new Set(refused.flatMap(({ index }) => group[index] ?? []))
  }

  /** The mark has to be with one of those that are left. */
  const keepMark = async (from: readonly Planned[], left: readonly Planned[]): Promise<void> => {
    if (left[0] !== from[0]) await deps.marks.put(left.map(({ event }) => event._id))
  }

  /** @returns the event that carries the mark of those that are stored */
  const store = async (group: readonly Planned[]): Promise<string | undefined> => {
    const appIds = [...new Set(group.map(({ app }) => app.appId))]
    const [taken, versions] = await allEnded([
      insertEvents(group),
      deps.directory.currentVersions(appIds),
      storeDeliveries(
        deps,
        group.map(({ plan }) => plan),
      ),
    ])
    const stored = group.filter(it => !taken.has(it))
    await keepMark(group, stored)
    await allEnded([...taken].map(planned => refuse(planned, 'key-taken')))
    await allEnded(stored.filter(it => versions.get(it.app.appId) !== it.app.version).map(planAnew))
    const [left, gone] = [stored.filter(isStored), stored.filter(it => !isStored(it))]
    // In this order: until then the mark of the others may be with one that goes.
    await keepMark(stored, left)
    if (gone.length > 0)
      await rowsIn(deps.events).deleteMany({ _id: { $in: gone.map(({ event }) => event._id) } })
    return left[0]?.event._id
  }

  const release = (group: readonly Planned[], marked: string): void => {
    const waiting = group.flatMap(({ plan }) => plan.waiting)
    for (const row of waiting) deps.rollups.moved(row, null, 'pending')
    const endpointIds = [...new Set(waiting.map(({ endpointId }) => endpointId))]
    const accepted = deps.handOver.accept(group.flatMap(({ plan }) => plan.claimed))
    // The mark stays on when something is missing, or nobody woken: the sweep sees to it.
    void Promise.all([accepted, endpointIds.length > 0 && deps.handOver.wake(endpointIds)]).then(
      () => deps.marks.remove(marked),
      () => undefined,
    )
  }

  return async (events: readonly NewEvent[]): Promise<Planned['outcome'][]> => {
    const group = events.map(plan)
    let marked: string | undefined
    try {
      marked = await store(withoutKeyFirst(group))
    } catch (error) {
      for (const planned of group) abandonPlan(deps, planned.plan)
      throw error
    }
    const stored = group.filter(isStored)
    if (marked !== undefined) release(stored, marked)
    return group.map(({ outcome }) => outcome)
  }
}
