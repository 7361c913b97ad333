import { isRecord } from './json-schema.ts'

/** A part of a JSON pointer (RFC 6901) as it stands in the fragment of a URI. */
const unescaped = (part: string): string =>
  decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')

const child = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) return value[Number(key)]
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/**
 * What a value of a bundled document is once its references within the document (`#/…`) are followed; undefined when they
 * lead nowhere, out of the document or in a circle.
 */
export const resolve = (document: unknown, value: unknown, seen: readonly string[] = []): unknown => {
  const reference = isRecord(value) ? value.$ref : undefined
  if (typeof reference !== 'string') return value
  if (!reference.startsWith('#/') || seen.includes(reference)) return undefined
  const path = [...seen, reference]
  const target = reference
    .slice(2)
    .split('/')
    .reduce((it: unknown, part) => child(resolve(document, it, path), unescaped(part)), document)
  return resolve(document, target, path)
}

/** What stands at a path in a value, references followed at each step. */
export const resolveAt = (document: unknown, value: unknown, ...keys: string[]): unknown =>
  keys.reduce((it: unknown, key) => resolve(document, child(it, key)), resolve(document, value))
