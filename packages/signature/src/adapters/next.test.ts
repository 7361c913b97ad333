import { type NtarhInitAppRouter, testApiHandler } from 'next-test-api-route-handler'
import { expect, test } from 'vitest'
import { body, secret, signedRequest } from '../testing/signed-request.ts'
import { webhookHandler } from './fetch.ts'

/** What a route handler of Next.js answers. */
const answerOf = async (
  appHandler: NtarhInitAppRouter['appHandler'],
  init: RequestInit,
  params: Record<string, string> = {},
) => {
  let answer: unknown
  await testApiHandler({
    appHandler,
    params,
    test: async ({ fetch }) => {
      const response = await fetch(init)
      answer = [response.status, await response.text()]
    },
  })
  return answer
}

test('a route handler of Next.js verifies the raw body', async () => {
  const events: unknown[] = []
  const POST = webhookHandler(secret, event => void events.push(event))
  expect(await answerOf({ POST }, await signedRequest())).toEqual([204, ''])
  expect(events).toEqual([JSON.parse(body)])
  const changed = { ...(await signedRequest()), body: '{}' }
  expect(await answerOf({ POST }, changed)).toEqual([400, 'no_matching_signature'])
  expect(events).toHaveLength(1)
})

test('a route handler of Next.js is given the parameters of its path', async () => {
  const POST = webhookHandler<{ type: string }, [{ params: Promise<Record<string, string>> }]>(
    secret,
    async (event, _request, { params }) => Response.json([event.type, await params]),
  )
  expect(await answerOf({ POST }, await signedRequest(), { tenant: 'acme' })).toEqual([
    200,
    '["order.paid",{"tenant":"acme"}]',
  ])
})
