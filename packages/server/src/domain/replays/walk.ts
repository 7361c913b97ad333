import { firstDeliveryIdAt, timeOfDeliveryId } from '../deliveries/delivery-id.ts'

const FIRST_STRETCH_MS = 60_000
const SHORTEST_STRETCH_MS = 20
const LONGEST_STRETCH_MS = 400 * 86_400_000
const GROWTH = 4

interface Ided {
  _id: number
}

interface WalkQuery<Row> {
  /** Ids behind this one, and before `end`. */
  after: number
  end: number
  limit: number
  /** The first rows between two ids, neither of them included, by rising id. */
  find: (range: { $gt: number; $lt: number }) => Promise<Row[]>
}

/**
 * Goes through deliveries by rising id in stretches of time, so that no step has to sort all that is left: of what is
 * dense it takes a little, over what is empty it takes ever longer steps.
 */
export const createWalk = () => {
  let stretchMs = FIRST_STRETCH_MS

  /** The next rows, at most `limit`; none at the end. */
  const next = async <Row extends Ided>({ after, end, limit, find }: WalkQuery<Row>): Promise<Row[]> => {
    for (let from = after; from < end - 1; ) {
      const to = Math.min(end, firstDeliveryIdAt(new Date(timeOfDeliveryId(from) + stretchMs)))
      const rows = await find({ $gt: from, $lt: to })
      const [first, last] = [rows[0], rows.at(-1)]
      if (first && last && rows.length === limit) {
        const took = timeOfDeliveryId(last._id) - timeOfDeliveryId(first._id)
        stretchMs = Math.max(SHORTEST_STRETCH_MS, 2 * took)
      } else {
        stretchMs = Math.min(LONGEST_STRETCH_MS, GROWTH * stretchMs)
      }
      if (rows.length > 0) return rows
      from = to - 1
    }
    return []
  }
  return { next }
}

export type Walk = ReturnType<typeof createWalk>
