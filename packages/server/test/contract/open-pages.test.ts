import document from '@posthorn/spec/openapi.json' with { type: 'json' }
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type HttpCall, httpCaller } from '../support/http-call.ts'
import { startPlatform, type TestPlatform } from '../support/start-platform.ts'

let platform: TestPlatform
let call: HttpCall
beforeAll(async () => {
  platform = await startPlatform({ POSTHORN_PUBLIC_URL: 'https://hooks.example' })
  call = httpCaller(platform.baseUrl)
})
afterAll(() => platform[Symbol.asyncDispose]())

const get = (path: string) => call({ method: 'GET', path })

test('the contract is served as it is, but for the server, which is this one', async () => {
  const { status, headers, text } = await get('/openapi.json')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toMatch(/^application\/json\b/)
  expect(JSON.parse(text)).toEqual({ ...document, servers: [{ url: 'https://hooks.example/api/v1' }] })
})

/** What a browser would load for the page; the text of scripts is not looked into, it is for the policy to hold it. */
const resourcesOf = (html: string): string[] =>
  [
    ...html
      .replaceAll(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1')
      .matchAll(
        /<(?:script|link|img|iframe|source|object|embed|base|form)\b[^>]*?\b(?:src|href|data|action)\s*=\s*["']?([^"'\s>]+)/gi,
      ),
  ].map(([, url = '']) => url)

const stylesOf = (html: string): string =>
  [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css = '']) => css).join('\n')

test('the reference page brings all that it needs', async () => {
  const { status, headers, text } = await get('/docs')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toMatch(/^text\/html\b/)
  expect(text).toContain(document.info.title)
  expect(text).toContain('events.publishBatch')
  expect(resourcesOf(text).filter(url => !/^(data:|#)/.test(url))).toEqual([])
  expect(stylesOf(text)).not.toMatch(/@import|url\(\s*(?!["']?data:)/i)
})

test('what looks for resources of a page finds them', () => {
  const page =
    '<link rel="x" href="https://a.example/x.css"><script src=//b.example/y.js>var s = "<img src=z>"</script>'
  expect(resourcesOf(page)).toEqual(['https://a.example/x.css', '//b.example/y.js'])
})

test('the policy of the reference page lets it load nothing from anywhere', async () => {
  const { headers } = await get('/docs')
  const policy = (headers.get('content-security-policy') ?? '')
    .split(';')
    .map(directive => directive.trim().split(' '))
  const names = policy.map(([name]) => name)
  expect(names).toContain('default-src')
  expect(names).toEqual(expect.arrayContaining(['base-uri', 'form-action', 'frame-ancestors']))
  const sources = new Set(policy.flatMap(([, ...values]) => values))
  for (const source of sources) expect(source).toMatch(/^('none'|'unsafe-inline'|data:|blob:)$/)
  expect(policy).toContainEqual(['default-src', "'none'"])
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test('pages that anybody may see take no credential and tell nothing of the inside', async () => {
  for (const path of ['/healthz', '/readyz', '/openapi.json', '/docs']) {
    const answer = await call({ method: 'GET', path, credential: 'garbage' })
    expect(answer.status).toBe(200)
    expect(answer.headers.has('x-powered-by')).toBe(false)
    expect(answer.headers.has('set-cookie')).toBe(false)
  }
  const { text } = await get('/readyz')
  expect(text).not.toContain(platform.database)
  expect(text).not.toMatch(/mongodb:|127\.0\.0\.1/)
})
