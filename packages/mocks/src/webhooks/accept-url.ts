import { invalidAt } from '../http/problem.ts'

const loopbackNames = /^(.+\.)?localhost$/
const privateAddresses =
  /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|2[345]\d)\.[\d.]+$/
/** Loopback, unspecified, mapped, unique local and link-local. */
const privateAddresses6 = /^\[(::|f[cd]|fe[89ab]|ff)/

const isPrivate = (host: string): boolean =>
  loopbackNames.test(host) || privateAddresses.test(host) || privateAddresses6.test(host)

// The URL standard drops tabs and line breaks and reads "\\" as "/": what is stored would not be what is read.
// oxlint-disable-next-line no-control-regex
const silentlyChanged = /[\u0000-\u0020\u007f\\]/

const refusalOf = (text: string, allowLocal: boolean): string | undefined => {
  if (silentlyChanged.test(text)) return 'must not contain spaces, backslashes or control characters'
  const url = URL.parse(text)
  if (!url) return 'must be an absolute URL such as https://example.com/hooks'
  if (url.protocol !== 'https:' && !(allowLocal && url.protocol === 'http:'))
    return allowLocal ? 'must begin with https:// or http://' : 'must begin with https://'
  if (url.username !== '' || url.password !== '') return 'must not contain a user name or password'
  if (url.href.includes('#')) return 'must not contain a fragment'
  if (url.port === '0') return 'must not use port 0'
  if (url.hostname.endsWith('.')) return 'must not have a host that ends in a dot'
  if (!allowLocal && isPrivate(url.hostname)) return 'must not point to a private address'
  return undefined
}

/** @throws Problem – when a deployment with default settings would not send there. */
export const assertUrl = (text: string, allowLocal: boolean): void => {
  const refusal = refusalOf(text, allowLocal)
  if (refusal) throw invalidAt(['body', 'url'], refusal, 'url')
}
