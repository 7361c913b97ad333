import type { Call, CallOptions, OperationDescriptor } from '../call.ts'
import { Pager } from './pager.ts'

interface LinkedPage {
  results: readonly unknown[]
  next: string | null
}

/**
 * A list whose pages link to the next one. Only the number of the page is taken from the link: the key is never sent to
 * where an answer says.
 */
export function linkedPages<Page extends LinkedPage>(
  call: Call,
  operation: OperationDescriptor,
  input: object | undefined,
  options?: CallOptions,
): Pager<Page['results'][number], Page> {
  return new Pager<Page['results'][number], Page>({
    read: position => call<Page>(operation, { ...input, ...position }, options),
    items: page => page.results,
    next: ({ next }) =>
      next === null ? undefined : { page: Number(new URL(next).searchParams.get('page')) },
  })
}
