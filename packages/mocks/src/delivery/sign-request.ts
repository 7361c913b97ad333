import { headerNames, sign } from '@posthorn/signature'
import type { Delivery } from '../generated/types.gen.ts'
import { document } from '../spec/document.ts'
import type { EndpointRow, EventRow, SentRequest } from '../state/state.ts'
import { validSecrets } from '../webhooks/secrets.ts'
import { lowerCaseNames } from './lower-case-names.ts'

/** The request of an attempt, signed with every secret that is valid at this time (Standard Webhooks, "Signature scheme"). */
export const signRequest = async (
  { endpoint, secrets }: EndpointRow,
  { eventId }: Delivery,
  { body }: EventRow,
  at: Date,
): Promise<{ request: SentRequest; signature: string }> => {
  const timestamp = Math.floor(at.getTime() / 1000)
  const secret = validSecrets(secrets, at).map(({ value }) => value)
  const signature = await sign({ id: eventId, timestamp, body, secret })
  const headers = {
    ...lowerCaseNames(endpoint.headers),
    'content-type': 'application/json',
    'user-agent': `Posthorn/${document.info.version}`,
    [headerNames.id]: eventId,
    [headerNames.timestamp]: String(timestamp),
    [headerNames.signature]: signature,
  }
  return { request: { url: endpoint.url, headers, body }, signature }
}
