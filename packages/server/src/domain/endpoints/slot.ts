import { createHash } from 'node:crypto'

/** How many hash slots endpoints are spread over. Stored on the rows: changing it means rewriting them. */
export const SLOTS = 1024

/** The fixed slot (0–1023) of an endpoint id. A lane is a range of slots. */
export const slotOf = (endpointId: string): number =>
  createHash('sha256').update(endpointId).digest().readUInt16BE(0) % SLOTS
