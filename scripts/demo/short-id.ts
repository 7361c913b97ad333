/** The end of an id, which tells ids apart that were made at the same time. */
export const shortId = (id: string): string => `…${id.slice(-8)}`
