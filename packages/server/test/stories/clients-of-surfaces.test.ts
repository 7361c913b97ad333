import { PosthornOrganization } from '@posthorn/sdk/organization'
import { PosthornTenant } from '@posthorn/sdk/tenant'
import { expect, test } from 'vitest'
import { refusalOf } from '../support/refusal-of.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { createTenantCaller } from '../support/tenant-caller.ts'

const platform = await sharePlatform()
const url = 'https://shop.example.com/hooks'

test('the client of the organization surface goes through all pages, and knows what is refused', async () => {
  const { tenantId, key } = await createTenantCaller(platform)
  const organization = new PosthornOrganization({ apiKey: key, baseUrl: platform.baseUrl })
  const { webhookEndpoints, deliveries } = organization
  const made: string[] = []
  for (const name of ['a', 'b', 'c']) {
    const endpoint = { organization_id: tenantId, name, url, events: ['order.paid'] }
    made.push((await webhookEndpoints.create(endpoint)).id)
  }
  const listed: string[] = []
  for await (const { id } of webhookEndpoints.list({ page_size: 1, ordering: 'name' })) listed.push(id)
  expect(listed).toEqual(made)
  const [first = ''] = made
  expect(await webhookEndpoints.update(first, { name: 'z' })).toMatchObject({ id: first, name: 'z' })
  expect(await webhookEndpoints.rotateSecret(first)).toMatchObject({
    secret: expect.stringMatching(/^whsec_/),
  })
  expect(await deliveries.list(first).page()).toMatchObject({ count: 0, results: [] })
  expect(await refusalOf(deliveries.get(first, 1))).toMatchObject({ status: 404, code: 'not_found' })
  await webhookEndpoints.delete(first)
  expect((await webhookEndpoints.list({ is_active: true }).page()).count).toBe(2)
})

test('the client of the tenant surface registers, pauses, resumes and deletes', async () => {
  const { key } = await createTenantCaller(platform)
  const { endpoints } = new PosthornTenant({ apiKey: key, baseUrl: platform.baseUrl })
  const { id, secret } = await endpoints.create({ name: 'Orders', url })
  expect(secret).toMatch(/^whsec_/)
  expect(await endpoints.update(id, { status: 'PAUSED' })).toMatchObject({ status: 'PAUSED' })
  expect(await endpoints.update(id, { status: 'ACTIVE' })).toMatchObject({ status: 'ACTIVE' })
  expect(await endpoints.list()).toMatchObject([{ id, timeout_seconds: 10 }])
  const refusal = await refusalOf(endpoints.create({ name: 'Orders', url, headers_json: { host: 'a' } }))
  expect(refusal).toMatchObject({ status: 422, locs: [['body', 'headers_json', 'host']] })
  await endpoints.delete(id)
  expect(await endpoints.list()).toEqual([])
})
