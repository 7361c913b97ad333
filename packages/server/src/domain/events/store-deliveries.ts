import type { Model } from 'mongoose'
import type { DeliveryRow } from '../deliveries/delivery-model.ts'
import type { HandOver } from '../deliveries/hand-over.ts'
import { insertEach } from './insert-each.ts'
import type { DeliveryPlan } from './plan-deliveries.ts'
import { rowsIn } from '../rows-in.ts'

const MAX_DRAWS = 10

interface StoreDeps {
  deliveries: Model<DeliveryRow>
  handOver: HandOver
  nextDeliveryId: () => number
}

/** Gives back the room that was reserved for a plan, once. */
export const abandonPlan = ({ handOver }: Pick<StoreDeps, 'handOver'>, plan: DeliveryPlan): void => {
  handOver.abandon(plan.claimed.map(({ endpoint }) => endpoint.id))
  plan.claimed = []
}

/** Writes the planned deliveries that wait; an id that another process drew too is drawn again. */
export const storeDeliveries = async (deps: StoreDeps, plans: readonly DeliveryPlan[]): Promise<void> => {
  let rows = plans.flatMap(plan => plan.waiting)
  for (let draw = 1; rows.length > 0; draw += 1) {
    const refused = await insertEach(rowsIn(deps.deliveries), rows)
    const rowsOf = (idTaken: boolean) =>
      refused.filter(it => it.idTaken === idTaken).flatMap(({ index }) => rows[index] ?? [])
    const present = new Set(rowsOf(false))
    // What a sweep has put in already is the sweep's: it counts it, and wakes its endpoint.
    if (present.size > 0)
      for (const plan of plans) plan.waiting = plan.waiting.filter(row => !present.has(row))
    rows = rowsOf(true)
    if (rows.length > 0 && draw === MAX_DRAWS)
      throw new Error('delivery ids keep colliding: two processes share a number')
    for (const row of rows) row._id = deps.nextDeliveryId()
  }
}

/** Takes back deliveries that must not be: nobody has been told of them, and nothing of them was sent. */
export const withdrawDeliveries = async (deps: StoreDeps, plan: DeliveryPlan): Promise<void> => {
  abandonPlan(deps, plan)
  if (plan.waiting.length > 0)
    await rowsIn(deps.deliveries).deleteMany({ _id: { $in: plan.waiting.map(row => row._id) } })
}
