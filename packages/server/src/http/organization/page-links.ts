import type { NumberedPage } from '../../domain/numbered-page.ts'
import { basePath } from '../generated/contract.gen.ts'

/** A query as validation leaves it: typed, its defaults filled in. */
type Query = Readonly<Record<string, string | number | boolean | undefined>> & {
  readonly page: number
  readonly page_size: number
}

/** Makes the address of a page of a list. The origin is the configured one, whatever the request says of its host. */
export const pageLinks =
  (origin: () => string) =>
  (path: string, query: Query) =>
  (page: number): string => {
    const url = new URL(`${basePath}${path}`, origin())
    for (const [name, value] of Object.entries({ ...query, page })) {
      if (value !== undefined) url.searchParams.set(name, String(value))
    }
    return url.href
  }

/** A page as this surface shows it. */
export const presentPage = <Item, Presented>(
  { items, total, hasMore }: NumberedPage<Item>,
  { page }: Query,
  linkTo: (page: number) => string,
  present: (item: Item) => Presented,
) => ({
  count: total,
  next: hasMore ? linkTo(page + 1) : null,
  previous: page > 1 ? linkTo(page - 1) : null,
  results: items.map(present),
})
