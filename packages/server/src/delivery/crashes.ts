import type { DeliveryRow } from '../domain/deliveries/delivery-model.ts'

/** From so many crashes on, a delivery is sent with nothing else of its kind beside it, and marked before. */
export const CAREFUL_AFTER = 2
/** A delivery that was being sent in so many crashes causes them: it is given up. */
const MAX_CRASHES = 5

/**
 * What the death of the worker that had it means for a delivery. At first everything the worker had is suspected; what
 * has been suspected twice counts a crash only if it was really being sent.
 */
export const verdictOn = ({ crashes = 0, claim }: Pick<DeliveryRow, 'crashes' | 'claim'>) => {
  if (crashes >= CAREFUL_AFTER && !claim?.sending) return 'innocent'
  return crashes + 1 >= MAX_CRASHES ? 'poison' : 'suspect'
}

/** Whether a delivery has to be sent by itself. */
export const needsCare = ({ crashes = 0 }: Pick<DeliveryRow, 'crashes'>): boolean => crashes >= CAREFUL_AFTER
