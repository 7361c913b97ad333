import { isDeepStrictEqual } from 'node:util'
import type { Judgement } from './judgement.ts'

/** What statistics say of an endpoint is what its deliveries are. */
export const statisticsAgree: Judgement = ({ deliveries, webhooks, counts }) =>
  Object.entries(webhooks).flatMap(([name, endpointId]) => {
    const rows = deliveries.filter(row => row.endpointId === endpointId && row.origin !== 'ping')
    const are = { pending: 0, retrying: 0, success: 0, exhausted: 0, failed: 0, total: rows.length }
    for (const { status } of rows) are[status] += 1
    const said = new Map(Object.entries(counts)).get(name)
    return isDeepStrictEqual(said, are) ? [] : { name, said, are }
  })
