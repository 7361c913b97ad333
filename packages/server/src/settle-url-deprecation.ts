import { parse } from 'node:url'

/**
 * The request validator uses `url.parse`. Until Node.js has warned of that once it looks at the stack of every call,
 * which costs a publish as much as its signature: here the warning is given, to nobody.
 */
export const settleUrlDeprecation = (): void => {
  const { noDeprecation = false } = process
  process.noDeprecation = true
  parse('http://localhost')
  process.noDeprecation = noDeprecation
}
