import { afterAll, expect, test } from 'vitest'
import { bearer, startWith } from '../../test/support/fake-credentials.ts'
import { scopeOf } from '../../test/support/contract-document.ts'
import { ROOT_KEY } from '../../test/support/platform-parts.ts'
import { emptyPage, listTenants } from '../../test/support/tenant-answers.ts'
import { routes as allRoutes } from './generated/contract.gen.ts'

/** Of the portal, which takes sessions, its own tests tell; what is public demands nothing. */
const routes = allRoutes.filter(({ surface, security }) => surface !== 'portal' && security.length > 0)
const bare = await startWith()
afterAll(() => bare[Symbol.asyncDispose]())
const pathOf = (path: string): string => path.replace(/:\w+/g, 'x')

test.each(routes.map(({ method, path }) => [method.toUpperCase(), path]))(
  '%s %s demands a credential before it looks at anything else',
  async (method, path) => {
    for (const authorization of ['', 'Basic eDp5', 'Bearer', 'Bearer nonsense', 'Bearer a b']) {
      const answer = await bare.call(method, pathOf(path), method === 'GET' ? undefined : '{broken', {
        authorization,
      })
      expect(answer.status).toBe(401)
      expect(answer.body).toMatchObject({ code: 'unauthenticated', status: 401 })
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="posthorn"/)
    }
  },
)

/** Who may do nothing, of a kind that the operation takes. */
const poorOf = ({ surface }: (typeof routes)[number]): string =>
  surface === 'tenant' ? 'poorTenant' : 'poor'

test.each(routes.map(route => [route.method.toUpperCase(), route.path, scopeOf(route), poorOf(route)]))(
  '%s %s demands the scope %s',
  async (method, path, scope, poor) => {
    const answer = await bare.call(
      method,
      pathOf(path),
      method === 'GET' ? undefined : '{broken',
      bearer(poor),
    )
    expect(answer.status).toBe(403)
    expect(answer.body).toMatchObject({ code: 'forbidden', detail: `The scope ${scope} is missing.` })
  },
)

test("a surface does not take another's kind of credential", async () => {
  await using app = await startWith({ 'eventTypes.list': async () => emptyPage, ...listTenants })
  const status = async (path: string, token: string) =>
    (await app.call('GET', path, undefined, bearer(token))).status
  const surfaces = async (token: string) => [
    await status('/apps/a/event-types', token),
    await status('/tenants', token),
  ]
  expect(await surfaces('app')).toEqual([200, 403])
  expect(await surfaces('tenant')).toEqual([200, 403])
  expect(await surfaces('jwt')).toEqual([200, 200])
  expect(await surfaces(ROOT_KEY)).toEqual([403, 200])
})
