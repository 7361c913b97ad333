import type { Call, CallOptions, OperationDescriptor } from '../call.ts'
import { Pager } from './pager.ts'

interface NumberedPage {
  items: readonly unknown[]
  page: number
  pages: number
}

/** A list whose pages are numbered from 1 and say how many there are. */
export function numberedPages<Page extends NumberedPage>(
  call: Call,
  operation: OperationDescriptor,
  input: object | undefined,
  options?: CallOptions,
): Pager<Page['items'][number], Page> {
  return new Pager<Page['items'][number], Page>({
    read: position => call<Page>(operation, { ...input, ...position }, options),
    items: page => page.items,
    next: ({ page, pages }) => (page < pages ? { page: page + 1 } : undefined),
  })
}
