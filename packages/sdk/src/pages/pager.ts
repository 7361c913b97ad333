/** How a list is read that comes in pages. */
export interface PagedList<Item, Page> {
  /** Reads the page at a position, the first one without. */
  read(position?: object): Promise<Page>
  items(page: Page): readonly Item[]
  /** The query parameters that lead to the page after this one; undefined after the last. */
  next(page: Page): object | undefined
}

/**
 * A list that comes in pages. Nothing is requested before it is iterated or a page is asked for; iterating asks for the
 * next page when the one before is used up, and again from the start when it is iterated again.
 *
 * @example
 * ```ts
 * for await (const delivery of posthorn.deliveries.list(webhookId, { status: 'failed' })) console.log(delivery.id)
 *
 * const { data, pagination } = await posthorn.deliveries.list(webhookId, { limit: 20 }).page()
 * ```
 */
export class Pager<Item, Page> implements AsyncIterable<Item> {
  readonly #list: PagedList<Item, Page>

  constructor(list: PagedList<Item, Page>) {
    this.#list = list
  }

  /**
   * One page: the first, or the one that the input's `cursor` or `page` names.
   *
   * @example
   * ```ts
   * const { data, pagination } = await posthorn.events.list({ limit: 20 }).page()
   * const next = await posthorn.events.list({ limit: 20, cursor: pagination.nextCursor ?? undefined }).page()
   * ```
   */
  page(): Promise<Page> {
    return this.#list.read()
  }

  /**
   * Page by page, from the one that {@link Pager.page} gives.
   *
   * @example
   * ```ts
   * for await (const { data } of posthorn.events.list({ limit: 100 }).pages()) await store(data)
   * ```
   */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    let page = await this.#list.read()
    yield page
    for (let next = this.#list.next(page); next; next = this.#list.next(page)) {
      page = await this.#list.read(next)
      yield page
    }
  }

  /** Item by item, over all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* this.#list.items(page)
  }
}
