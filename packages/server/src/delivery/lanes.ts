import { SLOTS } from '../domain/endpoints/slot.ts'

/** How many lanes the slots are cut into; each is owned by one worker at a time. */
export const LANES = 16

const SLOTS_PER_LANE = SLOTS / LANES

export const laneOf = (slot: number): number => Math.floor(slot / SLOTS_PER_LANE)

export const slotsOf = (lane: number): { first: number; last: number } => ({
  first: lane * SLOTS_PER_LANE,
  last: (lane + 1) * SLOTS_PER_LANE - 1,
})
