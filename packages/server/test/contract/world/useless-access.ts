import { createHash } from 'node:crypto'
import { withDatabase } from '../../support/database.ts'
import type { HttpCall } from '../../support/http-call.ts'
import { api, mintTicket, openSession, type Party } from './party.ts'

/** Tickets and sessions that were good once, or are good for something else. */
export interface UselessAccess {
  tickets: Record<'expired' | 'exchanged' | 'of another type', string>
  sessions: Record<'idle' | 'too old' | 'ended', string>
}

const hash = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Changes what is stored of a ticket or session: nobody waits here for as long as they last. */
const change = async (database: string, collection: string, secret: string, values: object): Promise<void> =>
  await withDatabase(database, async db => {
    const rows = db.collection<{ _id: string }>(collection)
    const { modifiedCount } = await rows.updateOne({ _id: hash(secret) }, { $set: values })
    if (modifiedCount !== 1) throw new Error(`there is no such row in ${collection}`)
  })

export const createUselessAccess = async (
  call: HttpCall,
  database: string,
  { appId }: Pick<Party, 'appId'>,
): Promise<UselessAccess> => {
  const past = new Date(Date.now() - 1)
  const ticket = async (values: object): Promise<string> => {
    const minted = await mintTicket(call, appId)
    await change(database, 'session_tickets', minted, values)
    return minted
  }
  const session = async (values: object): Promise<string> => {
    const cookie = await openSession(call, appId)
    await change(database, 'sessions', cookie.slice(cookie.indexOf('=') + 1), values)
    return cookie
  }
  const exchanged = await mintTicket(call, appId)
  await call({ method: 'POST', path: `${api}/session/ticket/exchange`, json: { ticket: exchanged } })
  const ended = await openSession(call, appId)
  await call({ method: 'DELETE', path: `${api}/webhook-app/session`, session: ended })
  return {
    tickets: {
      exchanged,
      expired: await ticket({ expireAt: past }),
      'of another type': await ticket({ type: 'something_else' }),
    },
    sessions: { ended, idle: await session({ idleEndAt: past }), 'too old': await session({ endAt: past }) },
  }
}
