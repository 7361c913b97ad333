import type { HttpAnswer } from './http-call.ts'
import { dataIn, httpCaller } from './http-call.ts'
import type { TestPlatform } from './start-platform.ts'

export const portalPath = '/api/v1/webhook-app'
const exchangePath = '/api/v1/session/ticket/exchange'

type Platform = Pick<TestPlatform, 'platform' | 'baseUrl'>

/** Sends a ticket in for a session. */
export const exchange = (
  { baseUrl }: Pick<Platform, 'baseUrl'>,
  ticket: string,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> =>
  httpCaller(baseUrl)({ method: 'POST', path: exchangePath, json: { ticket }, headers })

/** The cookie that an answer sets, as a browser sends it back: without its attributes. */
export const cookieOf = ({ headers, text }: HttpAnswer): string => {
  const cookie = headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error(`no cookie: ${text}`)
  return cookie
}

/** Calls the portal with a session's cookie; paths are below `/webhook-app`. */
export const portalWith = ({ baseUrl }: Pick<Platform, 'baseUrl'>, session: string) => {
  const call = httpCaller(baseUrl)
  const ask = (method: string, path: string, json?: unknown, headers: Record<string, string> = {}) =>
    call({ method, path: `${portalPath}${path}`, session, headers, ...(json !== undefined && { json }) })
  return {
    session,
    ask,
    /** The data of an answer. @throws unless it is a success */
    data: async <Data>(method: string, path: string, json?: unknown): Promise<Data> =>
      dataIn<Data>(await ask(method, path, json)),
  }
}

export type Portal = ReturnType<typeof portalWith>

/** A session in the portal of an app. */
export const openPortal = async (platform: Platform, appId: string): Promise<Portal> => {
  const type = 'webhook_app_access' as const
  const { ticket } = await platform.platform.sessionTickets.create(appId, { type })
  return portalWith(platform, cookieOf(await exchange(platform, ticket)))
}
