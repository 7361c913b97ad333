import type { Model } from 'mongoose'
import type { RootKeyIds } from '../access/root-key-ids.ts'
import type { AppScope } from '../access/scope.ts'
import { OPERATIONS_APP } from '../apps/operations-app.ts'
import { Forbidden, Unauthenticated } from '../errors.ts'
import { hashSecret, mintSecret } from './session-secret.ts'
import type { SessionTicketRow, TicketType } from './session-ticket-model.ts'

export interface CreateSessionTicket {
  type: TicketType
  /** Who will use the session, in the caller's own words. */
  user?: string | undefined
  expiresInSeconds?: number | undefined
}

export interface SessionTicket {
  /** Shown this once. */
  ticket: string
  expiresAt: Date
}

export interface SessionTicketsDeps {
  sessionTickets: Model<SessionTicketRow>
  rootKeyIds: Pick<RootKeyIds, 'isCurrent'>
  now: () => Date
}

const EXPIRES_IN_SECONDS = 60

export const ticketRefused = (): Unauthenticated =>
  new Unauthenticated('The ticket is not valid, has expired, or was exchanged before.')

/** Tickets that are exchanged, once, for a session. */
export const createSessionTickets = ({ sessionTickets, rootKeyIds, now }: SessionTicketsDeps) => ({
  /** A ticket for the scope's app, 60 s long unless said otherwise. @throws Forbidden for the reserved app */
  create: async (scope: AppScope, input: CreateSessionTicket): Promise<SessionTicket> => {
    if (scope.appId === OPERATIONS_APP) throw new Forbidden('The reserved app has no portal.')
    const ticket = `pst_${mintSecret()}`
    const createdAt = now()
    const expireAt = new Date(createdAt.getTime() + (input.expiresInSeconds ?? EXPIRES_IN_SECONDS) * 1000)
    await sessionTickets.create({
      _id: hashSecret(ticket),
      type: input.type,
      appId: scope.appId,
      tenantId: scope.tenantId,
      user: input.user ?? null,
      rootKeyId: scope.rootKeyId ?? null,
      createdAt,
      expireAt,
    })
    return { ticket, expiresAt: expireAt }
  },

  /** Uses a ticket up: of several at once one gets it. One of another type is left as it is. @throws Unauthenticated */
  take: async (ticket: string, type: TicketType): Promise<SessionTicketRow> => {
    const row = await sessionTickets
      .findOneAndDelete({ _id: hashSecret(ticket), type, expireAt: { $gt: now() } })
      .lean<SessionTicketRow>()
    if (!row || (row.rootKeyId !== null && !rootKeyIds.isCurrent(row.rootKeyId))) throw ticketRefused()
    return row
  },

  removeOfApp: async (appId: string): Promise<void> => {
    await sessionTickets.deleteMany({ appId })
  },
})

export type SessionTickets = ReturnType<typeof createSessionTickets>
