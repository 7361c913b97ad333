/** Where something is in a JSON value, from the outside in: property names and array indexes. */
export type JsonPath = (string | number)[]

/** Turns a JSON pointer (RFC 6901) into a path; what is an index and what is a name, the value itself tells. */
export const pathOfPointer = (pointer: string, value: unknown): JsonPath => {
  let current = value
  return pointer
    .split('/')
    .slice(1)
    .map(part => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
      const step = Array.isArray(current) ? Number(name) : name
      current = typeof current === 'object' && current !== null ? Reflect.get(current, step) : undefined
      return step
    })
}
