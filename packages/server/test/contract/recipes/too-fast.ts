import { expect } from 'vitest'
import { validRequest } from '../world/valid-request.ts'
import { always, type Recipe } from './recipe.ts'

/** To be asked, again and again, of a server that allows one request a second. */
export const tooFast: Recipe[] = [
  {
    status: 429,
    title: 'to a credential that is used too fast',
    appliesTo: always,
    request: validRequest,
    check: ({ headers, body }) => {
      expect(headers.get('retry-after')).toBe('1')
      expect(body?.code).toBe('rate_limited')
    },
  },
]
