import { expect } from 'vitest'
import { isPublic } from '../../support/contract-document.ts'
import { validRequest } from '../world/valid-request.ts'
import { always, type Recipe } from './recipe.ts'

/** To be asked while the database is away. */
export const databaseAway: Recipe[] = [
  {
    status: 503,
    title: 'and when to try again',
    appliesTo: always,
    // What anybody may ask for is remembered for a moment: of this app nobody has asked for it.
    request: (world, route) =>
      validRequest(world, route, { party: isPublic(route) ? world.foreign : world.mine }),
    check: ({ headers, body }) => {
      expect(headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
      expect(body?.code).toBe('unavailable')
    },
  },
]
