import { verify } from '@posthorn/signature'
import { expect, test } from 'vitest'
import { signToken, tokenEnvironment } from '../contract/world/tokens.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { startReceiver } from '../support/start-receiver.ts'
import { inOrganization, url } from './organization.ts'

/** Who may do what on the organization surface, and who gets to see secrets. */
const platform = await sharePlatform(tokenEnvironment)
const path = '/webhook-endpoints'

test('a tenant key and a token open it; an app key and a root key do not, nor does nothing', async () => {
  const { ask, apiKey, tenantId } = await inOrganization(platform)
  const statusFor = async (credential: string) => (await ask('GET', path, undefined, credential)).status
  expect(await statusFor(await signToken({ tenant_id: tenantId }))).toBe(200)
  expect((await ask('GET', path)).status).toBe(200)
  expect(await statusFor(apiKey)).toBe(403)
  expect(await statusFor('a-root-key-for-tests-only')).toBe(403)
  expect(await statusFor('nothing')).toBe(401)
})

test('creating and rotating show the secret always, the other answers only to the scope webhooks:secrets', async () => {
  const plain = await inOrganization(platform)
  const { id, secret } = await plain.create()
  const seeing = await signToken({
    tenant_id: plain.tenantId,
    scope: 'webhooks:read webhooks:write webhooks:secrets',
  })
  const { required } = plain
  const asks: [string, string, object?][] = [
    ['GET', `${path}/${id}`],
    ['GET', path],
    ['PATCH', `${path}/${id}`, {}],
    ['PUT', `${path}/${id}`, required],
  ]
  for (const [method, target, body] of asks) {
    const hidden = await plain.ask(method, target, body)
    expect(hidden.status).toBe(200)
    expect(hidden.text).not.toContain('secret')
    const shown = await plain.ask(method, target, body, seeing)
    expect(shown.text).toContain(`"secret":"${secret}"`)
  }

  const rotated = await plain.ask('POST', `${path}/${id}/rotate-secret`)
  expect(rotated.status).toBe(200)
  expect(rotated.body).toEqual({
    ...(await plain.get(id)),
    secret: expect.stringMatching(/^whsec_/),
  })
  expect(rotated.text).not.toContain(secret)
  expect((await plain.ask('GET', `${path}/${id}`, undefined, seeing)).body).toEqual(rotated.body)
})

test('of an Ed25519 key nobody is shown more than the public half', async () => {
  const { ask, posthorn, tenantId } = await inOrganization(platform)
  const { id, secret } = await posthorn.webhooks.create({ url, events: ['*'], signatureScheme: 'ed25519' })
  const seeing = await signToken({ tenant_id: tenantId, scope: 'webhooks:read webhooks:secrets' })
  expect(secret).toMatch(/^whpk_/)
  expect((await ask('GET', `${path}/${id}`, undefined, seeing)).body).toMatchObject({ secret })
  expect((await ask('POST', `${path}/${id}/rotate-secret`)).body).toMatchObject({
    secret: expect.stringMatching(/^whpk_/),
  })
})

test('a rotated secret signs from the next delivery on, and alone', async () => {
  await using receiver = await startReceiver()
  const { ask, create, posthorn } = await inOrganization(platform)
  const { id, secret: old } = await create({ url: receiver.url })
  const answer = await ask('POST', `${path}/${id}/rotate-secret`)
  const { secret } = JSON.parse(answer.text)
  const event = await posthorn.events.publish({ type: 'order.paid', data: {} })
  const [request] = await receiver.received(event.id)
  await verify(request?.body ?? '', request?.headers ?? {}, secret)
  await expect(verify(request?.body ?? '', request?.headers ?? {}, old)).rejects.toThrow()
})

test("another organization's id in a body is 403, and one that there is not just the same", async () => {
  const mine = await inOrganization(platform)
  const theirs = await inOrganization(platform)
  const { id } = await mine.create()
  const refusals = []
  for (const organization_id of [theirs.tenantId, 'none', theirs.appId]) {
    const body = { ...mine.required, organization_id }
    for (const [method, target] of [
      ['POST', path],
      ['PUT', `${path}/${id}`],
      ['PATCH', `${path}/${id}`],
    ] as const) {
      const { status, body: problem } = await mine.ask(method, target, body)
      expect(status).toBe(403)
      refusals.push({ ...problem, requestId: '' })
    }
  }
  for (const refusal of refusals) expect(refusal).toEqual(refusals[0])
  expect((await theirs.list()).count).toBe(0)
  expect((await mine.ask('PATCH', `${path}/${id}`, { organization_id: mine.tenantId })).status).toBe(200)
})

test('a token that is bound to nothing reaches every organization, but moves no endpoint between them', async () => {
  const one = await inOrganization(platform)
  const other = await inOrganization(platform)
  const everything = await signToken()
  const made = await one.ask('POST', path, other.required, everything)
  expect(made.body).toMatchObject({ organization_id: other.tenantId, url })
  const { id } = JSON.parse(made.text)
  const moved = await one.ask('PATCH', `${path}/${id}`, { organization_id: one.tenantId }, everything)
  expect(moved.status).toBe(403)
})

test('a token for one app reaches the endpoints of that app, and makes one only where the default app is it', async () => {
  const { ask, create, appId, tenantId, required } = await inOrganization(platform)
  const { id } = await create()
  const other = await platform.platform.apps.create({ name: 'Another', tenantId })
  const forOther = await signToken({ app_id: other.id })
  const forDefault = await signToken({ app_id: appId })
  expect((await ask('GET', `${path}/${id}`, undefined, forOther)).status).toBe(404)
  expect((await ask('GET', path, undefined, forOther)).body).toMatchObject({ count: 0, results: [] })
  expect((await ask('POST', path, required, forOther)).status).toBe(403)
  expect((await ask('GET', path, undefined, forDefault)).body).toMatchObject({ count: 1 })
  expect((await ask('POST', path, required, forDefault)).status).toBe(201)
})

test("the deployment's own app is no organization's", async () => {
  const { ask } = await inOrganization(platform)
  const made = await ask(
    'POST',
    '/apps/_operations/webhooks',
    { url, events: ['*'] },
    'a-root-key-for-tests-only',
  )
  expect(made.status).toBe(201)
  const { id } = JSON.parse(made.text).data
  const everything = await signToken()
  expect((await ask('GET', `${path}/${id}`, undefined, everything)).status).toBe(404)
  const all = await ask('GET', `${path}?page_size=100`, undefined, everything)
  expect(all.text).not.toContain(id)
  expect((await ask('GET', `${path}?organization_id=_operations`, undefined, everything)).body).toMatchObject(
    {
      count: 0,
    },
  )
})
