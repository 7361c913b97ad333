import { expect } from 'vitest'
import { validRequest } from '../world/valid-request.ts'
import { always, type Recipe } from './recipe.ts'

/** To be asked while the database is away. */
export const databaseAway: Recipe[] = [
  {
    status: 503,
    title: 'and when to try again',
    appliesTo: always,
    request: validRequest,
    check: ({ headers, body }) => {
      expect(headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
      expect(body?.code).toBe('unavailable')
    },
  },
]
