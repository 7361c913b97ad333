import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { sharePlatform } from '../support/share-platform.ts'

const platform = await sharePlatform()
const command = fileURLToPath(new URL('../../../codegen/src/main.ts', import.meta.url))

const run = async (env: Record<string, string>, ...args: string[]) => {
  const { PATH = '' } = process.env
  const node = ['--conditions=@posthorn/source', command, ...args]
  return await promisify(execFile)(process.execPath, node, { env: { PATH, ...env } })
}

test('one command makes types of the live catalog', async () => {
  const { appId, apiKey } = await createApp(platform, [])
  const line = { type: 'object', properties: { sku: { type: 'string' } }, required: ['sku'] }
  const schema = {
    type: 'object',
    properties: { orderId: { type: 'integer' }, lines: { type: 'array', items: { $ref: '#/$defs/line' } } },
    required: ['orderId'],
    $defs: { line },
  }
  await platform.platform.eventTypes.create({ name: 'order.paid', description: 'An order was paid.', schema })
  await platform.platform.eventTypes.create({ name: 'user.gone' })
  await platform.platform.eventTypes.create({ name: 'old.event' })
  await platform.platform.eventTypes.update('old.event', { archived: true })
  const env = { POSTHORN_BASE_URL: platform.baseUrl, POSTHORN_APP_ID: appId, POSTHORN_API_KEY: apiKey }

  const { stdout, stderr } = await run(env, '--catalog')

  expect(stderr).toBe('')
  expect(stdout).toContain(`from the event catalog at ${new URL(platform.baseUrl).host}.`)
  expect(stdout).toContain('export type Events = OrderPaidEvent | UserGoneEvent\n')
  expect(stdout).toContain("type: 'order.paid'")
  expect(stdout).toMatch(/An order was paid\.[^}]*export interface OrderPaidEvent/s)
  expect(stdout).toMatch(/orderId: number\n\s+lines\?: Line\[\]/)
  expect(stdout).not.toContain('OldEvent')
  expect((await run(env, '--catalog', '--archived')).stdout).toContain('OldEventEvent')
})

test('a key that may not read the catalog is told so, and nothing is written', async () => {
  const env = {
    POSTHORN_BASE_URL: platform.baseUrl,
    POSTHORN_APP_ID: 'shop',
    POSTHORN_API_KEY: 'ph_nonsense',
  }
  const failed = await run(env, '--catalog').catch((error: unknown) => error)
  expect(failed).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^posthorn-codegen: .*401/),
  })
})
