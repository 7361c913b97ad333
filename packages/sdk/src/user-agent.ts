import { checkHeaderText } from './connection.ts'
import { version } from './generated/version.ts'

/**
 * The header that says who calls. None in browsers: a page cannot set it everywhere, and where it can it turns requests
 * to other origins into ones that the server must allow.
 */
export function userAgentHeader(own: string | undefined): { 'user-agent'?: string } {
  const product = own === undefined ? [] : [checkHeaderText('userAgent', own)]
  if ('document' in globalThis || 'importScripts' in globalThis) return {}
  return { 'user-agent': [`posthorn-sdk/${version}`, ...product].join(' ') }
}
