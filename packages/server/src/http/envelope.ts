import type { Page } from '../domain/keyset.ts'

/** A single answer of an enveloped surface. */
export const dataOf = <Data>(data: Data): { success: true; data: Data } => ({ success: true, data })

/** A page of an enveloped surface, each item presented. */
export const pageOf = <Item, Presented>(
  { items, nextCursor }: Page<Item>,
  present: (item: Item) => Presented,
) => ({
  success: true as const,
  data: items.map(present),
  pagination: { nextCursor, hasMore: nextCursor !== null },
})
