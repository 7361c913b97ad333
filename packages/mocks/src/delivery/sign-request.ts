import { headerNames, sign } from '@posthorn/signature'
import type { Delivery } from '../generated/types.gen.ts'
import { document } from '../spec/document.ts'
import type { EndpointRow, EventRow, SentRequest } from '../state/state.ts'
import { validSecrets } from '../webhooks/secrets.ts'
import { lowerCaseNames } from './lower-case-names.ts'

/** What is wrong on purpose with how a request is signed. */
export interface SigningChange {
  /** The time that is signed; that of the attempt by default. */
  timestamp?: Date
  /** Signs instead of the endpoint's secrets. */
  secret?: string
}

/** The request of an attempt, signed with every secret that is valid at this time (Standard Webhooks, "Signature scheme"). */
export const signRequest = async (
  { endpoint, secrets }: EndpointRow,
  { eventId }: Delivery,
  { body }: EventRow,
  at: Date,
  change: SigningChange = {},
): Promise<{ request: SentRequest; signature: string }> => {
  const timestamp = Math.floor((change.timestamp ?? at).getTime() / 1000)
  const secret = change.secret ?? validSecrets(secrets, at).map(({ value }) => value)
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
