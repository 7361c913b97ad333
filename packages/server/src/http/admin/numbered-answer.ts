import type { NumberedPage, NumberedRequest } from '../../domain/numbered-page.ts'

/** Which page the query asks for. */
export const pageRequest = ({ page, per_page }: { page: number; per_page: number }): NumberedRequest => ({
  page,
  pageSize: per_page,
})

/** A page as this surface shows it. */
export const numberedAnswer = <Item, Presented>(
  { items, total }: NumberedPage<Item>,
  { page, pageSize }: NumberedRequest,
  present: (item: Item) => Presented,
) => ({
  items: items.map(present),
  total,
  page,
  per_page: pageSize,
  pages: Math.ceil(total / pageSize),
})
