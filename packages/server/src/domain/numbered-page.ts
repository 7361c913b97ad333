/** A page by its number, from 1. */
export interface NumberedRequest {
  page: number
  pageSize: number
}

export interface NumberedPage<Item> {
  items: Item[]
  /** How many there are on all pages together. */
  total: number
  /** Whether there is a page behind this one. */
  hasMore: boolean
}

/** How many rows lie before a page. */
export const rowsBefore = ({ page, pageSize }: NumberedRequest): number => (page - 1) * pageSize

/** A page made of its rows and, if there is one, the row behind it. */
export const numberedPage = <Row, Item>(
  rows: readonly Row[],
  { pageSize }: NumberedRequest,
  total: number,
  present: (row: Row) => Item,
): NumberedPage<Item> => ({
  items: rows.slice(0, pageSize).map(present),
  total,
  hasMore: rows.length > pageSize,
})
