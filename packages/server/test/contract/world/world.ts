import type { ApiKeyCreated } from '../../../src/http/generated/types.gen.ts'
import { httpCaller, type HttpCall } from '../../support/http-call.ts'
import type { DatabaseProxy } from '../../support/database-proxy.ts'
import { withDatabase } from '../../support/database.ts'
import { rootKey } from '../../support/start-platform.ts'
import { startPlatformOnProxy } from '../../support/start-platform-on-proxy.ts'
import { startReceiver } from '../../support/start-receiver.ts'
import {
  api,
  createOtherApp,
  createParty,
  createTenant,
  eventTypes,
  mintTicket,
  type Party,
  postAs,
} from './party.ts'
import { tokenEnvironment } from './tokens.ts'
import { createUselessAccess, type UselessAccess } from './useless-access.ts'

/** A platform on which an app has everything, and beside it others that it must not see. */
export interface World extends AsyncDisposable {
  call: HttpCall
  database: string
  proxy: DatabaseProxy
  baseUrl: string
  /** Where the receiver of all deliveries listens. */
  origin: string
  mine: Party
  /** Another app of the same tenant. */
  sibling: Party
  /** An app of another tenant. */
  foreign: Party
  /** Keys to my app that do not work any more. */
  revokedKey: string
  expiredKey: string
  /** Tickets for my app's portal, each for one exchange. */
  tickets: string[]
  /** Tickets and sessions, of my app's portal, that are of no use any more. */
  useless: UselessAccess
}

/** As many as tests exchange, and more. */
const TICKETS = 60

const revoke = async (call: HttpCall, { appId }: Party): Promise<string> => {
  const path = `/apps/${appId}/api-keys`
  const { id, key } = await postAs(call, rootKey)<ApiKeyCreated>(path, { name: 'Revoked' })
  await call({ method: 'DELETE', path: `${api}${path}/${id}`, credential: rootKey })
  return key
}

/** A key can be given no end in the past, so its end is moved there before it is used. */
const expire = async (call: HttpCall, database: string, { appId }: Party): Promise<string> => {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
  const made = { name: 'Expired', expiresAt }
  const { id, key } = await postAs(call, rootKey)<ApiKeyCreated>(`/apps/${appId}/api-keys`, made)
  await withDatabase(database, db =>
    db
      .collection<{ _id: string }>('api_keys')
      .updateOne({ _id: id }, { $set: { expiresAt: new Date(Date.now() - 1) } }),
  )
  return key
}

export const createWorld = async (): Promise<World> => {
  const platform = await startPlatformOnProxy(tokenEnvironment)
  const receiver = await startReceiver()
  receiver.answer(({ path }) => ({ status: path === '/refusing' ? 500 : 200 }))
  const { origin } = new URL(receiver.url)
  const call = httpCaller(platform.baseUrl)
  for (const name of Object.values(eventTypes)) await postAs(call, rootKey)('/event-types', { name })
  const [my, their] = [await createTenant(call), await createTenant(call)]
  const other = await createOtherApp(call, my.id)
  const [mine, sibling, foreign] = await Promise.all([
    createParty(call, origin, my.id, my.defaultAppId),
    createParty(call, origin, my.id, other.id),
    createParty(call, origin, their.id, their.defaultAppId),
  ])
  return {
    call,
    database: platform.database,
    proxy: platform.proxy,
    baseUrl: platform.baseUrl,
    origin,
    mine,
    sibling,
    foreign,
    revokedKey: await revoke(call, mine),
    expiredKey: await expire(call, platform.database, mine),
    useless: await createUselessAccess(call, platform.database, mine),
    tickets: await Promise.all(Array.from({ length: TICKETS }, () => mintTicket(call, mine.appId))),
    [Symbol.asyncDispose]: async () => {
      await platform[Symbol.asyncDispose]()
      await receiver[Symbol.asyncDispose]()
    },
  }
}
