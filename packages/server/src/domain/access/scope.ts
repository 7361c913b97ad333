/** What a credential may be allowed to do. */
export const rights = [
  'webhooks:read',
  'webhooks:write',
  'webhooks:secrets',
  'deliveries:read',
  'deliveries:write',
  'events:read',
  'events:write',
  'platform:read',
  'platform:write',
] as const

export type Right = (typeof rights)[number]

/** What an API key may be allowed to do: all but to manage the platform. */
export type KeyRight = Exclude<Right, `platform:${string}`>

/** A person's session in the portal. */
export interface PortalSession {
  /** Not the cookie's value, which is stored nowhere. */
  id: string
  /** Who it is, in the words of who made the ticket. */
  user: string | null
  /** When it ends unless it is used. */
  expiresAt: Date
}

/** What a caller may do (`rights`) and what bounds it: a bound that is absent does not restrict, those given all hold. */
export interface Scope {
  /** Who it is, for logs: `root`, `app_key:<id>`, `tenant_key:<id>`, `jwt:<sub>`, `portal_session:<id>`. */
  subject: string
  rights: ReadonlySet<Right>
  tenantId?: string
  partnerId?: string
  appId?: string
  /** Which root key it is that of. */
  rootKeyId?: string
  session?: PortalSession
}

/** A scope that has entered one app: the app exists and lies within the bounds. */
export interface AppScope extends Scope {
  appId: string
  tenantId: string
}

export const isRight = (value: string): value is Right => rights.some(right => right === value)
