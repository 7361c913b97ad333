import type { Judgement } from './judgement.ts'

const CUT_SHORT = new Set<string | null | undefined>(['cancelled', 'endpoint_deleted'])

/**
 * What is counted on a delivery is what is listed below it: an attempt that was made again after a fault is there again, and
 * one that was under way when its delivery was cancelled, or ended with its endpoint, is not counted.
 */
export const attemptsAreCounted: Judgement = ({ deliveries, attempts }) => {
  const listed = Map.groupBy(attempts, ({ deliveryId }) => deliveryId)
  return deliveries.flatMap(({ _id, status, lastError, attemptCount }) => {
    const numbers = [...new Set((listed.get(_id) ?? []).map(({ number }) => number))].toSorted(
      (a, b) => a - b,
    )
    const most = CUT_SHORT.has(lastError) ? attemptCount + 1 : attemptCount
    const isEnough = numbers.length >= attemptCount && numbers.length <= most
    const isRight = isEnough && numbers.every((number, index) => number === index + 1)
    return isRight ? [] : { _id, status, attemptCount, numbers }
  })
}
