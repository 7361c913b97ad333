import { describe, expect, test } from 'vitest'
import type { SignatureError } from '../signature-error.ts'
import { body, secret, signedRequest } from './signed-request.ts'

/** What a framework's test builds its handler from. */
export interface Recorder {
  secret: string | (() => string | Promise<string>)
  onEvent: (event: unknown) => void
  onRefused: (error: SignatureError) => void
}

/** Sends a request to a server of the framework that has the handler. */
export type Serve = (
  recorder: Recorder,
) => Promise<{ send: (init: RequestInit) => Promise<Response>; close: () => Promise<unknown> }>

/** What every framework's handler does, told over a real server of it. */
export const tellHandlerStories = (serve: Serve): void => {
  const sent = async (init: RequestInit, given: Recorder['secret'] = secret) => {
    const events: unknown[] = []
    const refused: string[] = []
    const { send, close } = await serve({
      secret: given,
      onEvent: event => void events.push(event),
      onRefused: ({ reason }) => void refused.push(reason),
    })
    const response = await send(init)
    const answer = { status: response.status, text: await response.text(), events, refused }
    await close()
    return answer
  }

  describe('every handler', () => {
    test('hands over an event whose raw body was signed, and answers 204', async () => {
      const expected = { status: 204, text: '', events: [JSON.parse(body)], refused: [] }
      expect(await sent(await signedRequest())).toEqual(expected)
    })

    test('takes a body of any content type, as bytes', async () => {
      const init = await signedRequest()
      const headers = { ...init.headers, 'content-type': 'application/cloudevents+json; charset=utf-8' }
      expect(await sent({ ...init, headers })).toMatchObject({ status: 204, events: [JSON.parse(body)] })
    })

    test('answers 400 and the reason when the body is another one', async () => {
      const init = { ...(await signedRequest()), body: JSON.stringify(JSON.parse(body)) }
      const reason = 'no_matching_signature'
      expect(await sent(init)).toEqual({ status: 400, text: reason, events: [], refused: [reason] })
    })

    test('answers 400 to a request without signature, with or without a body', async () => {
      for (const init of [{ method: 'POST', body: '{}' }, { method: 'POST' }]) {
        expect(await sent(init)).toMatchObject({ status: 400, text: 'missing_header', events: [] })
      }
    })

    test('finds the secret by a function', async () => {
      expect(await sent(await signedRequest(), () => secret)).toMatchObject({ status: 204 })
      expect(await sent(await signedRequest(), async () => 'another secret')).toMatchObject({ status: 400 })
    })

    test('fails when it is the receiver that is wrong, so that the sender tries again', async () => {
      expect(await sent(await signedRequest(), 'short')).toMatchObject({
        status: 500,
        events: [],
        refused: [],
      })
    })
  })
}
