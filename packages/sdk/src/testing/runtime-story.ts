import { ConnectionError, InvalidInputError, Posthorn, TimeoutError } from '../index.ts'
import { generateSecret, sign, verify } from '../webhooks.ts'
import { ok, problem, type Reply } from './replies.ts'

const page = (id: string, nextCursor: string | null): Reply => ({
  status: 200,
  json: { success: true, data: [{ id }], pagination: { nextCursor, hasMore: nextCursor !== null } },
})

/** What the server answers to the requests of the story, in turn. */
export const storyReplies: readonly Reply[] = [
  problem(503, 'unavailable', { 'retry-after': '0' }),
  ok({ id: 'evt_1' }, 202),
  page('a', 'c1'),
  page('b', null),
  problem(422, 'invalid_input'),
  'silence',
  'silence',
]

/** How the story ends wherever it is told. */
export const storyEnd = {
  published: 'evt_1',
  listed: ['a', 'b'],
  refused: [true, 422, 'invalid_input'],
  late: [true, 'timeout'],
  aborted: 'enough',
  unreachable: [true, 'network_error'],
  verified: 'order.paid',
}

/** Everything that depends on the runtime, once: requests, retries, timers, signals, errors, Web Crypto. */
export async function tellStory(baseUrl: string): Promise<typeof storyEnd> {
  const posthorn = new Posthorn({ appId: 'shop', apiKey: 'ph_key', baseUrl, userAgent: 'story/1' })
  const published = await posthorn.events.publish({ type: 'order.paid', data: {} })
  const listed: string[] = []
  for await (const { id } of posthorn.webhooks.list()) listed.push(id)
  const failure = (call: Promise<unknown>): Promise<unknown> => call.then(String, error => error)

  const refused = await failure(posthorn.webhooks.create({ url: 'x', events: [] }))
  const late = await failure(posthorn.webhooks.get('w1', { timeoutMs: 200, retries: 0 }))
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Error('enough')), 200)
  const aborted = await failure(posthorn.webhooks.get('w1', { signal: controller.signal }))
  const nowhere = new Posthorn({ appId: 'shop', apiKey: 'k', baseUrl: 'http://127.0.0.1:1', retries: 0 })
  const unreachable = await failure(nowhere.webhooks.get('w1'))

  const secret = generateSecret()
  const [id, timestamp, body] = ['evt_1', Math.floor(Date.now() / 1000), '{"type":"order.paid"}']
  const signature = await sign({ id, timestamp, body, secret })
  const headers = { 'webhook-id': id, 'webhook-timestamp': `${timestamp}`, 'webhook-signature': signature }
  return {
    published: published.id,
    listed,
    refused:
      refused instanceof InvalidInputError ? [true, refused.status ?? 0, refused.code] : [String(refused)],
    late: late instanceof TimeoutError ? [true, late.code] : [String(late)],
    aborted: aborted instanceof Error ? aborted.message : String(aborted),
    unreachable: unreachable instanceof ConnectionError ? [true, unreachable.code] : [String(unreachable)],
    verified: (await verify(body, headers, secret)).type,
  }
}
