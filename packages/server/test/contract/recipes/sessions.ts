import { expect } from 'vitest'
import { validRequest } from '../world/valid-request.ts'
import type { World } from '../world/world.ts'
import { type Recipe, takesSession } from './recipe.ts'

const other = (secret: string): string => `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`

const cookies: Record<string, (world: World) => string> = {
  'a session that was never begun': ({ mine }) => other(mine.session),
  'a session without its value': () => 'posthorn_portal=',
  'a session of another name': ({ mine }) => `__Host-${mine.session}`,
  'an operator for a session': () => 'posthorn_portal[$ne]=x',
  'a session that has ended': ({ useless }) => useless.sessions.ended,
  'a session that was left idle': ({ useless }) => useless.sessions.idle,
  'a session that has lasted long enough': ({ useless }) => useless.sessions['too old'],
}

const tickets: Record<string, (world: World) => string> = {
  'a ticket that was never made': () => `pst_${'A'.repeat(43)}`,
  'what is no ticket': () => '{"$ne":null}',
  'a ticket that was exchanged': ({ useless }) => useless.tickets.exchanged,
  'a ticket that has expired': ({ useless }) => useless.tickets.expired,
  'a ticket of another type': ({ useless }) => useless.tickets['of another type'],
  "an app's key": ({ mine }) => mine.appKey,
}

const refused: Pick<Recipe, 'status' | 'check'> = {
  status: 401,
  check: ({ headers, body }) => {
    expect(headers.get('www-authenticate')).toBe('Cookie realm="posthorn"')
    expect(headers.has('set-cookie')).toBe(false)
    expect(body?.code).toBe('unauthenticated')
  },
}

/** What opens no portal. */
export const sessionsRefused: Recipe[] = [
  ...Object.entries(cookies).map(
    ([title, session]): Recipe => ({
      ...refused,
      title: `to ${title}`,
      appliesTo: takesSession,
      request: (world, route) => ({ ...validRequest(world, route), session: session(world) }),
    }),
  ),
  ...Object.entries(tickets).map(
    ([title, ticket]): Recipe => ({
      ...refused,
      title: `to ${title}`,
      appliesTo: ({ id }) => id === 'portal.session.exchange',
      request: (world, route) => ({ ...validRequest(world, route), json: { ticket: ticket(world) } }),
    }),
  ),
]
