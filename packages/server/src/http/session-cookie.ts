import type { Request } from 'express'

/** How a session travels: by a cookie that scripts do not see and that goes with no request from another site. */
export interface SessionCookie {
  read(request: Request): string | undefined
  /** The `set-cookie` header that begins a session. */
  begin(value: string): string
  end(): string
}

/**
 * Over https the name begins with `__Host-`: browsers then take the cookie only over https, for the whole host, and from
 * no sibling domain (RFC 6265bis §4.1.3.2). `origin` is asked for at each use, as the port may be known late.
 */
export const createSessionCookie = (origin: () => string, maxAgeSeconds: number): SessionCookie => {
  const isSecure = (): boolean => origin().startsWith('https:')
  const name = (): string => (isSecure() ? '__Host-posthorn_portal' : 'posthorn_portal')
  const header = (value: string, maxAge: number): string =>
    `${name()}=${value}; Max-Age=${maxAge}; Path=/; HttpOnly; SameSite=Strict${isSecure() ? '; Secure' : ''}`
  return {
    read: request => {
      const start = `${name()}=`
      const pairs = (request.headers.cookie ?? '').split(';').map(pair => pair.trim())
      return pairs.find(pair => pair.startsWith(start))?.slice(start.length)
    },
    begin: value => header(value, maxAgeSeconds),
    end: () => header('', 0),
  }
}
