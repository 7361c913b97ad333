import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startApi } from '../../test/support/start-api.ts'

const get = async (url: string) => {
  const response = await fetch(url)
  const text = await response.text()
  return { status: response.status, headers: response.headers, text }
}

test('it says that it lives, and whether it is ready', async () => {
  let ready = true
  await using app = await startApi({ readiness: () => ({ ready, database: ready ? 'up' : 'down' }) })
  expect(await get(`${app.origin}/healthz`)).toMatchObject({ status: 200, text: '{"status":"ok"}' })
  expect(await get(`${app.origin}/readyz`)).toMatchObject({
    status: 200,
    text: '{"ready":true,"database":"up"}',
  })
  ready = false
  expect(await get(`${app.origin}/readyz`)).toMatchObject({
    status: 503,
    text: '{"ready":false,"database":"down"}',
  })
  expect((await get(`${app.origin}/healthz`)).status).toBe(200)
})

test('the contract is served, and says where', async () => {
  await using app = await startApi()
  const document = JSON.parse((await get(`${app.origin}/openapi.json`)).text)
  expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: 'https://hooks.example/api/v1' }] })
  expect(document.paths['/tenants'].post.operationId).toBe('platform.tenants.create')
})

test('the reference page is served where there is one, and may load nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), '.posthorn-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const referencePage = join(folder, 'reference.html')
  writeFileSync(referencePage, '<!doctype html><title>Posthorn</title>')
  await using app = await startApi({ referencePage })
  const page = await get(`${app.origin}/docs`)
  expect(page).toMatchObject({ status: 200, text: expect.stringContaining('<title>Posthorn') })
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  await using without = await startApi()
  expect((await get(`${without.origin}/docs`)).status).toBe(404)
})

test('what is not there is a problem like any other', async () => {
  await using app = await startApi()
  const answer = await get(`${app.origin}/`)
  expect(answer.status).toBe(404)
  expect(JSON.parse(answer.text)).toMatchObject({
    code: 'not_found',
    requestId: answer.headers.get('x-request-id'),
  })
})
