import { createHmac, timingSafeEqual } from 'node:crypto'
import { InvalidInput } from './errors.ts'

/** The values of a list's sort fields at its last row. */
export type Position = readonly (string | number | Date)[]

export interface CursorCodec {
  /** An opaque cursor that holds only for this list and this scope (ids and filters that decide what the list is). */
  sign(list: string, scope: readonly string[], position: Position): string
  /** The position of a cursor that {@link sign} made for the same list and scope; anything else is {@link InvalidInput}. */
  parse(list: string, scope: readonly string[], cursor: string): Position
}

const MAC_BYTES = 16

/** Dates travel as `[milliseconds]`, to be told from numbers. */
const pack = (position: Position): Buffer =>
  Buffer.from(JSON.stringify(position.map(value => (value instanceof Date ? [value.getTime()] : value))))

const unpack = (bytes: Buffer): Position => {
  // Safe to read as it was signed by us.
  const values: (string | number | [number])[] = JSON.parse(bytes.toString())
  return values.map(value => (Array.isArray(value) ? new Date(value[0]) : value))
}

/** Cursors are base64url of a truncated HMAC-SHA-256 and the position, made with the first key and accepted under all. */
export const createCursorCodec = (keys: readonly Uint8Array[]): CursorCodec => {
  const macs = (list: string, scope: readonly string[], body: Buffer): Buffer[] =>
    keys.map(key =>
      createHmac('sha256', key)
        .update(JSON.stringify([list, scope]))
        .update('\0')
        .update(body)
        .digest()
        .subarray(0, MAC_BYTES),
    )

  return {
    sign: (list, scope, position) => {
      const body = pack(position)
      const [mac = Buffer.alloc(0)] = macs(list, scope, body)
      return Buffer.concat([mac, body]).toString('base64url')
    },
    parse: (list, scope, cursor) => {
      const bytes = Buffer.from(cursor, 'base64url')
      const mac = bytes.subarray(0, MAC_BYTES)
      const body = bytes.subarray(MAC_BYTES)
      const genuine =
        mac.length === MAC_BYTES &&
        bytes.toString('base64url') === cursor &&
        macs(list, scope, body).some(expected => timingSafeEqual(expected, mac))
      if (genuine) return unpack(body)
      throw InvalidInput.at(['query', 'cursor'], 'This is not a cursor of this list.', 'invalid_cursor')
    },
  }
}
