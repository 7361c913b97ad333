import { inWords } from '../own-words.ts'

/** Has what the domain refuses named as this surface's callers know it. */
export const inOwnWords = inWords({ headers: 'headers_json' })
