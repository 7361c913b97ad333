import type { EndpointRow } from './endpoint-model.ts'

export interface StateChange {
  active?: boolean | undefined
  /** Whether deliveries are made and held. An endpoint that is not active has none to hold, and stays as it is. */
  paused?: boolean | undefined
}

/**
 * What a change of state writes. Whoever switches an endpoint on or off takes over from Posthorn, had that disabled it; a
 * pause that goes on keeps its beginning.
 */
export const changeState = (
  row: Pick<EndpointRow, 'active' | 'pausedAt'>,
  { active, paused }: StateChange,
  now: Date,
): Partial<EndpointRow> => {
  const isActive = active ?? row.active
  return {
    ...(active !== undefined && { active, disabledAt: null, disabledReason: null }),
    ...(isActive !== row.active && { inactiveSince: isActive ? null : now }),
    ...(paused === true && isActive && !row.pausedAt && { pausedAt: now }),
    ...(paused === false && { pausedAt: null }),
  }
}
