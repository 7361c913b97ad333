import { createDeliveryIds } from '../domain/deliveries/delivery-id.ts'

/** Draws delivery ids under the worker number that this process has at the moment. */
export const createDeliveryIdSource = (workerNumber: () => number): (() => number) => {
  let number: number | undefined
  let next: (() => number) | undefined
  return () => {
    const current = workerNumber()
    if (!next || current !== number) {
      number = current
      next = createDeliveryIds(current)
    }
    return next()
  }
}
