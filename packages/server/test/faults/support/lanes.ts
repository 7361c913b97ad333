/** How many lanes there are, and for how long one that is not renewed stays with its worker, in milliseconds. */
export const LANES = 16
export const LOCK_MS = 8_000
