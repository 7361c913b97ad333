import type {
  ApiKeyCreated,
  App,
  Delivery,
  PublishedEvent,
  Replay,
  SessionTicket,
  Tenant,
  WebhookEndpointCreated,
} from '../../../src/http/generated/types.gen.ts'
import { eventually } from '../../support/eventually.ts'
import { dataIn, type HttpCall } from '../../support/http-call.ts'
import { rootKey } from '../../support/start-platform.ts'

export const api = '/api/v1'

/** Events of the first type arrive; those of the second are refused by who gets them, and tried again in a day. */
export const eventTypes = { arriving: 'order.paid', refused: 'order.refused' }

/** An app with one of everything that an app has, and keys to it. */
export interface Party {
  tenantId: string
  appId: string
  appKey: string
  appKeyId: string
  tenantKey: string
  tenantKeyId: string
  /** The cookie of a session in the app's portal. */
  session: string
  /** An endpoint that takes everything, with an event that it got. */
  webhookId: string
  eventId: string
  deliveryId: number
  /** An endpoint that refuses everything, with a delivery that waits for its second attempt. */
  refusingWebhookId: string
  openDeliveryId: number
  /** A replay that has ended. */
  replayId: string
}

export const postAs =
  (call: HttpCall, credential: string) =>
  async <Data>(path: string, json: unknown): Promise<Data> =>
    dataIn<Data>(await call({ method: 'POST', path: `${api}${path}`, credential, json }))

/** A ticket for a session in an app's portal. */
export const mintTicket = async (call: HttpCall, appId: string): Promise<string> => {
  const json = { type: 'webhook_app_access', user: 'ada', expiresInSeconds: 3600 }
  return (await postAs(call, rootKey)<SessionTicket>(`/apps/${appId}/session-tickets`, json)).ticket
}

/** Begins a session in an app's portal. @returns its cookie, as a browser sends it */
export const openSession = async (call: HttpCall, appId: string): Promise<string> => {
  const json = { ticket: await mintTicket(call, appId) }
  const { headers, text } = await call({ method: 'POST', path: `${api}/session/ticket/exchange`, json })
  const cookie = headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error(`no session: ${text}`)
  return cookie
}

export type NewEvent = Pick<Party, 'appId' | 'appKey'>

/** Publishes an event and resolves with its delivery, once that has come as far as expected. */
export const publishUntil = async (
  call: HttpCall,
  { appId, appKey }: NewEvent,
  type: string,
  status: Delivery['status'],
): Promise<Delivery> => {
  const event = await postAs(call, appKey)<PublishedEvent>(`/apps/${appId}/events`, { type, data: { n: 1 } })
  const path = `${api}/apps/${appId}/events/${event.id}`
  return await eventually(async () => {
    const { deliveries } = dataIn<{ deliveries: Delivery[] }>(
      await call({ method: 'GET', path, credential: appKey }),
    )
    return deliveries.find(delivery => delivery.status === status)
  }, `a delivery of ${type} with the status ${status}`)
}

export const createTenant = (call: HttpCall): Promise<Tenant> =>
  postAs(call, rootKey)<Tenant>('/tenants', { name: 'A tenant', partnerId: 'a-partner' })

/** An app of the tenant besides its default one. */
export const createOtherApp = (call: HttpCall, tenantId: string): Promise<App> =>
  postAs(call, rootKey)<App>('/apps', { name: 'Another app', tenantId })

/** A replay that finds no deliveries, once it has ended. */
const replayNothing = async (call: HttpCall, { appId, appKey }: NewEvent): Promise<Replay> => {
  const path = `/apps/${appId}/replays`
  const { id } = await postAs(call, appKey)<Replay>(path, { eventNames: ['none'] })
  return await eventually(async () => {
    const answer = await call({ method: 'GET', path: `${api}${path}/${id}`, credential: appKey })
    const replay = dataIn<Replay>(answer)
    return replay.status === 'completed' && replay
  }, `the replay ${id} to end`)
}

/** Fills an app: endpoints that receive at `origin`, events, deliveries, keys. */
export const createParty = async (
  call: HttpCall,
  origin: string,
  tenantId: string,
  appId: string,
): Promise<Party> => {
  const asRoot = postAs(call, rootKey)
  const appKey = await asRoot<ApiKeyCreated>(`/apps/${appId}/api-keys`, { name: 'An app key' })
  const tenantKey = await asRoot<ApiKeyCreated>(`/tenants/${tenantId}/api-keys`, { name: 'A tenant key' })
  const asApp = postAs(call, appKey.key)
  const endpointFor = (type: string, path: string) =>
    asApp<WebhookEndpointCreated>(`/apps/${appId}/webhooks`, {
      url: `${origin}${path}`,
      events: [type],
      retrySchedule: [86_400],
    })
  const taking = await endpointFor(eventTypes.arriving, '/taking')
  const refusing = await endpointFor(eventTypes.refused, '/refusing')
  const [delivered, open] = await Promise.all([
    publishUntil(call, { appId, appKey: appKey.key }, eventTypes.arriving, 'success'),
    publishUntil(call, { appId, appKey: appKey.key }, eventTypes.refused, 'retrying'),
  ])
  const replay = await replayNothing(call, { appId, appKey: appKey.key })
  return {
    tenantId,
    appId,
    appKey: appKey.key,
    appKeyId: appKey.id,
    tenantKey: tenantKey.key,
    tenantKeyId: tenantKey.id,
    session: await openSession(call, appId),
    webhookId: taking.id,
    eventId: delivered.eventId,
    deliveryId: delivered.id,
    refusingWebhookId: refusing.id,
    openDeliveryId: open.id,
    replayId: replay.id,
  }
}
