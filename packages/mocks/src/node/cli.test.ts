import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCliOptions } from './cli-options.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'posthorn-mocks-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The command, with what it printed so far. */
const run = (...args: string[]) => {
  const cli = new URL('cli.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--conditions=@posthorn/source', cli, ...args], {
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
  })
  const printed = { out: '', err: '' }
  child.stdout.on('data', chunk => (printed.out += chunk))
  child.stderr.on('data', chunk => (printed.err += chunk))
  return { child, printed, ended: once(child, 'exit').then(([code]) => code) }
}

test('it says where it is, then what is called and sent, and ends on a signal', async () => {
  const { child, printed, ended } = run(
    '--port',
    '0',
    '--catalog',
    'order.paid,order.refunded',
    '--app-id',
    'shop',
  )
  await expect.poll(() => printed.out).toContain('control')
  expect(printed.out).toMatch(/Posthorn mock at http:\/\/127\.0\.0\.1:\d+\n/)
  expect(printed.out).toContain('app      shop\n  API key  ph_test\n  catalog  order.paid, order.refunded\n')
  const [baseUrl = ''] = /http:\S+/.exec(printed.out) ?? []
  const call = (path: string, body: unknown) =>
    fetch(baseUrl + path, { method: 'POST', body: JSON.stringify(body) })
  await call('/__mock/endpoints', { url: `${baseUrl}/nothing` })
  await call('/__mock/events', { type: 'order.paid' })
  await call('/api/v1/apps/shop/events', {})
  await expect
    .poll(() => printed.out)
    .toMatch(/← POST \/api\/v1\/apps\/shop\/events 401 \d+ ms Send an API key/)
  expect(printed.out).toMatch(/→ order\.paid to http:\S+\/nothing, attempt 1: 404 \d+ ms next at 20/)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('a HEAD that is refused says no reason, and the next call is answered', async () => {
  const { child, printed, ended } = run('--port', '0')
  await expect.poll(() => printed.out).toContain('control')
  const [baseUrl = ''] = /http:\S+/.exec(printed.out) ?? []
  const path = '/api/v1/apps/app/webhooks'
  expect((await fetch(baseUrl + path, { method: 'HEAD' })).status).toBe(401)
  await expect.poll(() => printed.out).toMatch(/← HEAD \S+ 401 \d+ ms\n/)
  expect((await fetch(baseUrl + path, { headers: { authorization: 'Bearer ph_test' } })).status).toBe(200)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('a wrong option is one line, and where to look', async () => {
  const { printed, ended } = run('--prot', '1')
  expect(await ended).toBe(1)
  expect(printed.err).toContain("posthorn-mocks: Unknown option '--prot'")
  expect(printed.err).toContain('--help lists the options')
})

test('help lists the options', async () => {
  const { printed, ended } = run('--help')
  expect(await ended).toBe(0)
  expect(printed.out).toContain('Usage: npx @posthorn/mocks')
})

test('a catalog is read from a file: a list, or what the API answers', () => {
  const file = join(folder, 'catalog.json')
  const types = ['order.paid', { name: 'order.refunded', example: { orderId: 1 } }]
  for (const content of [types, { success: true, data: types }]) {
    writeFileSync(file, JSON.stringify(content))
    expect(readCliOptions(['-c', file], {})).toMatchObject({
      server: { catalog: types },
      catalog: ['order.paid', 'order.refunded'],
    })
  }
  writeFileSync(file, '{"types": []}')
  expect(() => readCliOptions(['-c', file], {})).toThrow('is no JSON list of event types')
})

test('options are read from the command line, the port also from the environment', () => {
  const { server, quiet } = readCliOptions(['--api-key', 'k', '--scenario', 'slow', '--seed', '7', '-q'], {
    PORT: '9000',
  })
  expect(server).toMatchObject({ port: 9000, apiKey: 'k', scenario: 'slow', seed: 7 })
  expect(quiet).toBe(true)
  expect(readCliOptions(['-p', '1'], { PORT: '9000' }).server.port).toBe(1)
})

test.each([
  [['--port', 'http'], '--port: expected a whole number, got "http"'],
  [['--scenario', 'burning'], '--scenario: there is no burning'],
])('%j cannot work', (args, message) => {
  expect(() => readCliOptions(args, {})).toThrow(message)
})
