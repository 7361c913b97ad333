import { InvalidInput } from '../errors.ts'
import type { ReplayFilters } from './replay-model.ts'

/** Filters as they come: what is left out may be there as undefined. */
export type RequestedFilters = { [Name in keyof ReplayFilters]: ReplayFilters[Name] | undefined }

/**
 * What is to be replayed: delivery ids alone, or a filter, which takes failed deliveries unless it says otherwise.
 * @throws InvalidInput when it is neither, or both
 */
export const acceptFilters = ({ deliveryIds, ...filter }: RequestedFilters): ReplayFilters => {
  const { since, until, eventTypes, endpointId, status } = filter
  const isFiltered = Object.values(filter).some(value => value !== undefined)
  if (deliveryIds && isFiltered)
    throw InvalidInput.at(['body'], 'Expected ids of deliveries or a filter, not both.', 'one_form')
  if (deliveryIds) return { deliveryIds: deliveryIds.toSorted((a, b) => a - b) }
  if (!isFiltered) throw InvalidInput.at(['body'], 'Expected ids of deliveries, or a filter.', 'one_form')
  return {
    ...(since && { since }),
    ...(until && { until }),
    ...(eventTypes && { eventTypes }),
    ...(endpointId !== undefined && { endpointId }),
    status: status ?? 'failed',
  }
}
