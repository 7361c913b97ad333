import type { Call, CallOptions, OperationDescriptor } from '../call.ts'
import { Pager } from './pager.ts'

interface CursorPage {
  data: readonly unknown[]
  pagination: { nextCursor: string | null }
}

/** A list whose pages each say with which `cursor` the next one starts. */
export function cursorPages<Page extends CursorPage>(
  call: Call,
  operation: OperationDescriptor,
  input: object | undefined,
  options?: CallOptions,
): Pager<Page['data'][number], Page> {
  return new Pager<Page['data'][number], Page>({
    read: position => call<Page>(operation, { ...input, ...position }, options),
    items: page => page.data,
    next: ({ pagination: { nextCursor } }) => (nextCursor === null ? undefined : { cursor: nextCursor }),
  })
}
