import { describe, expect, test } from 'vitest'
import { createTargetGuard } from './target-guard.ts'

const strict = createTargetGuard({ allowedTargets: [], allowHttp: false })
const local = createTargetGuard({ allowedTargets: ['127.0.0.0/8'], allowHttp: true })

test.each([
  'https://example.com',
  'https://example.com:8443/hooks?tenant=1&x=%23',
  'HTTPS://EXAMPLE.COM/',
  'https://bücher.example/',
  'https://1.1.1.1/',
  'https://[2606:4700:4700::1111]/',
  'https://user@example.com/'.replace('user@', ''),
])('accepts %s', text => {
  const verdict = strict.checkUrl(text)
  expect(verdict).toEqual({ ok: true, url: new URL(text) })
})

describe('refuses the form of', () => {
  test.each([
    ['', /absolute URL/],
    ['example.com/hooks', /absolute URL/],
    ['//example.com', /absolute URL/],
    ['http://example.com', /must begin with https:\/\/$/],
    ['ftp://example.com', /must begin with https:\/\/$/],
    ['javascript:alert(1)', /must begin with https:\/\/$/],
    ['https://', /absolute URL/],
    ['https://user@example.com/', /user name/],
    ['https://:secret@example.com/', /user name/],
    ['https://example.com@127.0.0.1/', /user name/],
    ['https://example.com/#top', /fragment/],
    ['https://example.com/#', /fragment/],
    ['https://example.com:0/', /port 0/],
    ['https://example.com:99999/', /absolute URL/],
    ['https://example.com./', /ends in a dot/],
    ['https://exa mple.com/', /spaces/],
    [' https://example.com/', /spaces/],
    ['https://example.com/\n', /spaces/],
    ['https://exam\tple.com/', /control characters/],
    ['https://example.com\\@127.0.0.1/', /backslashes/],
    ['https://[fe80::1%25eth0]/', /absolute URL/],
    ['https://%00.example/', /absolute URL/],
    ['https://256.1.1.1/', /absolute URL/],
  ])('%j', (text, reason) => {
    expect(strict.checkUrl(text)).toEqual({ ok: false, reason: expect.stringMatching(reason) })
  })
})

/** Every way to write the loopback address into a URL that some client somewhere has understood. */
const loopbackForms = [
  '127.0.0.1',
  '127.0.0.1.',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0x7F.0x0.0x0.0x1',
  '0177.0.0.1',
  '017700000001',
  '%31%32%37.0.0.1',
  '１２７.０.０.１',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  'localhost',
  'LOCALHOST',
  'ｌｏｃａｌｈｏｓｔ',
  'a.localhost',
]

describe('loopback', () => {
  test.each([...loopbackForms, '[::1]', '[::ffff:127.0.0.1]', '[::127.0.0.1]', '[0:0:0:0:0:0:0:1]'])(
    'as %s is refused',
    host => {
      expect(strict.checkUrl(`https://${host}/`).ok).toBe(false)
    },
  )

  test.each(loopbackForms)('as %s is accepted where it is allowed', host => {
    expect(local.checkUrl(`http://${host}:3000/`).ok).toBe(true)
  })
})

test.each([
  ['10.0.0.1', 'private use'],
  ['167772161', 'private use'],
  ['0xa9fea9fe', 'link-local'],
  ['[fe80::1]', 'link-local'],
  ['[64:ff9b::a00:1]', 'private use'],
  ['[2002:a00:1::]', '6to4'],
  ['[2001:0:53aa:64c::1]', 'Teredo'],
  ['[::ffff:8.8.8.8]', 'IPv4-mapped'],
  ['[fd00::1]', 'unique local'],
  ['0', 'this network'],
])('%s is refused as %s', (host, what) => {
  expect(local.checkUrl(`https://${host}/`)).toEqual({
    ok: false,
    reason: `must not point to this kind of address: ${what}`,
  })
})

test('accepts http beside https only when it is allowed', () => {
  expect(local.checkUrl('http://example.com/').ok).toBe(true)
  expect(local.checkUrl('https://example.com/').ok).toBe(true)
  expect(local.checkUrl('ws://example.com/')).toEqual({
    ok: false,
    reason: 'must begin with https:// or http://',
  })
})
