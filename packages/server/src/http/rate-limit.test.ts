import { afterAll, expect, test } from 'vitest'
import { bearer } from '../../test/support/fake-credentials.ts'
import { root } from '../../test/support/platform-parts.ts'
import { startApi } from '../../test/support/start-api.ts'
import { routes } from './generated/contract.gen.ts'

/** Takes every credential for a root key, each with a bucket of its own. */
const authenticator = {
  authenticate: async (subject: string) => ({ kind: 'rootKey' as const, scope: { ...root, subject } }),
}
const app = await startApi({ authenticator, requestsPerSecond: 1 })
afterAll(() => app[Symbol.asyncDispose]())

/** The rest brings its credential in the body. */
const limited = routes.filter(({ security }) => security.length > 0)
test.each(limited.map(({ id, method, path }) => [id, method.toUpperCase(), path]))(
  '%s is refused to a credential that is used too fast, before its body is read',
  async (id, method, path) => {
    const body = method === 'GET' ? undefined : '{broken'
    const call = () => app.call(method, path.replace(/:\w+/g, 'x'), body, bearer(id))
    expect((await call()).status).not.toBe(429)
    const answer = await call()
    expect(answer).toMatchObject({
      status: 429,
      body: { code: 'rate_limited', title: 'Too many requests' },
    })
    expect(answer.headers.get('retry-after')).toBe('1')
    expect(answer.headers.get('x-request-id')).toBe(answer.body.requestId)
  },
)
