import { InvalidInput } from '../../domain/errors.ts'
import type { Page, PageRequest } from '../../domain/keyset.ts'

/** This surface's cursors are plain Base64 (RFC 4648 §4) of the domain's, whose own alphabet it leaves without `+` and `/`. */
const encode = (cursor: string): string => Buffer.from(cursor).toString('base64')

const decode = (cursor: string): string => {
  const decoded = Buffer.from(cursor, 'base64').toString()
  if (encode(decoded) === cursor) return decoded
  throw InvalidInput.at(['query', 'cursor'], 'This is not a cursor of this list.', 'invalid_cursor')
}

/** What is asked for of a list. @throws InvalidInput at `["query", "cursor"]` */
export const pageRequest = <Query extends PageRequest>({ cursor, ...query }: Query) => ({
  ...query,
  ...(cursor !== undefined && { cursor: decode(cursor) }),
})

/** A page of a list, each item presented. */
export const pageOf = <Item, Presented>(
  { items, nextCursor }: Page<Item>,
  present: (item: Item) => Presented,
) => ({
  data: items.map(present),
  next_cursor: nextCursor === null ? null : encode(nextCursor),
  has_more: nextCursor !== null,
})
