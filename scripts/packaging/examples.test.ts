import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateSecret } from '@posthorn/signature'
import { installOutside } from './outside/install.ts'
import { startProcess } from './outside/start-process.ts'
import { startServer } from './outside/start-server.ts'
import { root } from './paths.ts'

let folder: string
const example = (name: string) => join(folder, 'examples', name)
const { execPath } = process

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'posthorn-outside-'))
  await installOutside(folder)
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

test('the types of the packed packages hold in the examples', async () => {
  await using tsc = startProcess(folder, [
    execPath,
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    'examples',
  ])
  expect(await tsc.exited, tsc.lines.join('\n')).toBe(0)
})

test('code that publishes and code that receives are tested with a Posthorn in memory', async () => {
  const cwd = example('vitest-with-mocks')
  await using vitest = startProcess(cwd, ['node_modules/.bin/vitest', 'run', '--reporter=verbose'])
  expect(await vitest.exited, vitest.lines.join('\n')).toBe(0)
  expect(vitest.lines.join('\n')).toContain('10 passed')
})

test('npx @posthorn/mocks is a Posthorn on a port', async () => {
  const npx = ['npx', '--offline', '@posthorn/mocks', '--help']
  await using help = startProcess(example('vitest-with-mocks'), npx)
  expect(await help.exited, help.lines.join('\n')).toBe(0)
  expect(help.lines).toContain('Usage: npx @posthorn/mocks [options]')

  // By itself: what npx starts does not end with npx.
  const command = ['node_modules/.bin/posthorn-mocks', '--port', '0', '--catalog', 'order.paid']
  await using mock = startProcess(example('vitest-with-mocks'), command)
  const [, url] = await mock.wrote(/Posthorn mock at (\S+)/)
  const answer = await fetch(`${url}/__mock`)
  expect(await answer.json()).toMatchObject({ appId: 'app', apiKey: 'ph_test', baseUrl: url })
})

test('what the publisher publishes arrives, verified, in Express and in Hono', async () => {
  const secret = generateSecret()
  const receive = (name: string) =>
    startProcess(example(name), [execPath, 'receiver.ts'], { PORT: '0', WEBHOOK_SECRET: secret })
  await using server = await startServer(folder)
  await using express = receive('express-receiver')
  await using hono = receive('hono-receiver')
  const urls = await Promise.all(
    [express, hono].map(
      async receiver => `http://127.0.0.1:${(await receiver.wrote(/port: (\d+)/))[1]}/webhooks`,
    ),
  )
  await using publisher = startProcess(example('publisher'), [execPath, 'publish.ts'], {
    ...server.env,
    RECEIVERS: urls.join(),
    WEBHOOK_SECRET: secret,
  })
  expect(await publisher.exited).toBe(0)
  expect(publisher.lines).toEqual([
    ...urls.map(url => `publisher: ${url} gets order.*`),
    'publisher: published order.paid, once',
    'publisher: idempotency_conflict',
    'publisher: body.url',
    'publisher: success, 1 attempt, answered 204',
    'publisher: success, 1 attempt, answered 204',
  ])
  expect(express.lines.slice(1)).toEqual(['express: order A-1 is paid'])
  expect(hono.lines.slice(1)).toEqual(["hono: order.paid { orderId: 'A-1' }"])

  const forged = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
  for (const url of urls) expect((await fetch(url, forged)).status).toBe(400)
  await Promise.all([express.wrote(/refused, missing_header/), hono.wrote(/refused, missing_header/)])
})
