import { createDeliveryIds } from '../domain/deliveries/delivery-id.ts'

/** Draws delivery ids under the worker number that this process has at the moment, by the time of the database. */
export const createDeliveryIdSource = (workerNumber: () => number, now: () => Date): (() => number) => {
  let number: number | undefined
  let next: (() => number) | undefined
  return () => {
    const current = workerNumber()
    if (!next || current !== number) {
      number = current
      next = createDeliveryIds(current, () => now().getTime())
    }
    return next()
  }
}
