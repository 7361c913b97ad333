import { expect } from 'vitest'
import { databaseUri } from '../../support/database.ts'
import { tokenEnvironment } from '../world/tokens.ts'
import { validRequest } from '../world/valid-request.ts'
import { type Recipe, takesCredential } from './recipe.ts'

/** Of a second server on a database, which allows each credential one request a second. */
export const limitedEnvironment = (database: string): Record<string, string> => ({
  ...tokenEnvironment,
  MONGODB_URI: databaseUri(database),
  POSTHORN_ROLE: 'api',
  POSTHORN_RATE_LIMIT: '1',
})

/** To be asked, again and again, of a server that allows one request a second. */
export const tooFast: Recipe[] = [
  {
    status: 429,
    title: 'to a credential that is used too fast',
    appliesTo: takesCredential,
    // Refused anyhow, so that what is asked again and again changes nothing.
    request: (world, route) => {
      const valid = validRequest(world, route)
      return { ...valid, path: `${valid.path}?nobody=1` }
    },
    check: ({ headers, body }) => {
      expect(headers.get('retry-after')).toBe('1')
      expect(body?.code).toBe('rate_limited')
    },
  },
]
