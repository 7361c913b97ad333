import type { Model } from 'mongoose'
import type { Credential } from '../access/authenticator.ts'
import type { Gate } from '../access/enter.ts'
import type { RootKeyIds } from '../access/root-key-ids.ts'
import type { AppScope, PortalSession, Right, Scope } from '../access/scope.ts'
import { NotFound, Unauthenticated } from '../errors.ts'
import type { SessionRow } from './session-model.ts'
import { hashSecret, mintSecret } from './session-secret.ts'
import { type SessionTickets, ticketRefused } from './session-tickets.ts'

export interface SessionsDeps {
  sessions: Model<SessionRow>
  tickets: Pick<SessionTickets, 'take' | 'removeOfApp'>
  gate: Pick<Gate, 'enterApp'>
  rootKeyIds: Pick<RootKeyIds, 'isCurrent'>
  now: () => Date
}

const IDLE_MS = 30 * 60_000
/** How long a session lasts at most, however much it is used. */
export const SESSION_SECONDS = 12 * 3600

const portalRights: ReadonlySet<Right> = new Set([
  'webhooks:read',
  'webhooks:write',
  'deliveries:read',
  'deliveries:write',
  'events:read',
])

const ended = (): Unauthenticated =>
  new Unauthenticated('There is no session, or it has ended: exchange a new ticket for one.')

const later = (time: Date, ms: number): Date => new Date(time.getTime() + ms)

const view = ({ _id, user, idleEndAt, endAt }: SessionRow): PortalSession => ({
  id: _id,
  user,
  expiresAt: idleEndAt < endAt ? idleEndAt : endAt,
})

/** The session and app of a scope that came in by a session. @throws Unauthenticated for another */
export const enteredBySession = (scope: Scope): AppScope & { session: PortalSession } => {
  const { appId, tenantId, session } = scope
  if (appId === undefined || tenantId === undefined || session === undefined) throw ended()
  return { ...scope, appId, tenantId, session }
}

/** Sessions of people in the portal of one app: 12 hours at most, and 30 minutes since the last use. */
export const createSessions = ({ sessions, tickets, gate, rootKeyIds, now }: SessionsDeps) => {
  const enter = async ({ _id, appId, tenantId }: Pick<SessionRow, '_id' | 'appId' | 'tenantId'>) => {
    const subject = `portal_session:${_id.slice(0, 12)}`
    try {
      return await gate.enterApp({ subject, rights: portalRights, appId, tenantId }, appId)
    } catch (error) {
      if (error instanceof NotFound) return undefined
      throw error
    }
  }

  return {
    /** Begins a session with a new id. @returns the cookie's value, this once. @throws Unauthenticated */
    begin: async (ticket: string): Promise<{ secret: string; appId: string; session: PortalSession }> => {
      const { appId, tenantId, user, rootKeyId } = await tickets.take(ticket, 'webhook_app_access')
      const secret = mintSecret()
      const createdAt = now()
      const row: SessionRow = {
        _id: hashSecret(secret),
        appId,
        tenantId,
        user,
        rootKeyId,
        createdAt,
        idleEndAt: later(createdAt, IDLE_MS),
        endAt: later(createdAt, SESSION_SECONDS * 1000),
      }
      if (!(await enter(row))) throw ticketRefused()
      await sessions.create(row)
      return { secret, appId, session: view(row) }
    },

    /**
     * What the bearer of a session may do. It counts as a use of it, and ends with its app and the root key behind it.
     * @throws Unauthenticated
     */
    authenticate: async (secret: string): Promise<Credential> => {
      const at = now()
      const row = await sessions
        .findOneAndUpdate(
          { _id: hashSecret(secret), idleEndAt: { $gt: at }, endAt: { $gt: at } },
          { $max: { idleEndAt: later(at, IDLE_MS) } },
          { returnDocument: 'after' },
        )
        .lean<SessionRow>()
      if (!row || (row.rootKeyId !== null && !rootKeyIds.isCurrent(row.rootKeyId))) throw ended()
      const scope = await enter(row)
      if (!scope) throw ended()
      return { kind: 'session', scope: { ...scope, session: view(row) } }
    },

    end: async (scope: Scope): Promise<void> => {
      await sessions.deleteOne({ _id: enteredBySession(scope).session.id })
    },

    /** When an app ends, so do its sessions, and the tickets for more of them. */
    endOfApp: async (appId: string): Promise<void> => {
      await tickets.removeOfApp(appId)
      await sessions.deleteMany({ appId })
    },
  }
}

export type Sessions = ReturnType<typeof createSessions>
