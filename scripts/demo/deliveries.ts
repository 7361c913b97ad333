import type { Delivery, Posthorn } from '@posthorn/sdk'

/** All deliveries that the API shows, page by page. */
export const allDeliveries = async (posthorn: Posthorn, signal: AbortSignal): Promise<Delivery[]> => {
  const deliveries: Delivery[] = []
  let cursor: string | undefined
  do {
    const page = await posthorn.deliveries
      .listAll({ limit: 100, ...(cursor && { cursor }) }, { signal })
      .page()
    deliveries.push(...page.data)
    cursor = page.pagination.nextCursor ?? undefined
  } while (cursor)
  return deliveries
}
