import { headerNames } from '../header-names.ts'
import { sign } from '../sign.ts'

export const secret = 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8='

/** Written so that a body that was parsed and written anew is another one. */
export const body = '{\n  "type": "order.paid", "data": {"total": 1.0, "name": "Žofie 🎉"}\n}\n'

export type SignedRequest = Omit<RequestInit, 'headers'> & { headers: Record<string, string> }

/** A webhook as `fetch` sends it, signed now. */
export const signedRequest = async (content = body): Promise<SignedRequest> => {
  const timestamp = Math.floor(Date.now() / 1000)
  const signature = await sign({ id: 'evt_1', timestamp, body: content, secret })
  return {
    method: 'POST',
    body: content,
    headers: {
      'content-type': 'application/json',
      [headerNames.id]: 'evt_1',
      [headerNames.timestamp]: String(timestamp),
      [headerNames.signature]: signature,
    },
  }
}
