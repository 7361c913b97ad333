import type { AppScope } from '../access/scope.ts'
import { type KeysetList, type Page, type PageRequest, readPage } from '../keyset.ts'
import type { AttemptBodyRow, AttemptRow } from './attempt-model.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import { findDelivery } from './get-delivery.ts'
import { rowsIn } from '../rows-in.ts'

export interface AttemptView
  extends Omit<
    AttemptRow,
    '_id' | 'appId' | 'deliveryId' | 'requestHeaders' | 'responseHeaders' | 'hasBody' | 'expireAt'
  > {
  id: string
  requestHeaders: Record<string, string>
  responseHeaders: Record<string, string>
  /** The first 16 KiB as text; null when there was no answer, or when it has been removed. */
  responseBody: string | null
  responseBodyTruncated: boolean
}

const firstToLast: KeysetList<AttemptRow> = {
  name: 'attempts',
  order: [['_id', 1]],
  positionOf: row => [row._id],
}

const bodyText = (row: AttemptRow, kept: AttemptBodyRow | undefined): string | null => {
  if (kept) return kept.body.toString()
  return row.statusCode !== null && !row.hasBody ? '' : null
}

/** The attempts of a delivery, first to last. @throws NotFound, InvalidInput at `["query", "cursor"]` */
export const listAttempts =
  (deps: DeliveryDeps) =>
  async (scope: AppScope, deliveryId: number, request: PageRequest): Promise<Page<AttemptView>> => {
    await findDelivery(deps, scope, deliveryId)
    const page = await readPage(
      deps.cursors,
      firstToLast,
      [scope.appId, String(deliveryId)],
      request,
      query =>
        deps.attempts
          .find({ $and: [{ deliveryId, appId: scope.appId }, query.filter] })
          .sort(query.sort)
          .limit(query.limit)
          .lean<AttemptRow[]>(),
    )
    const bodies = await rowsIn(deps.attemptBodies)
      .find({ _id: { $in: page.items.map(row => row._id) } }, { promoteBuffers: true })
      .toArray()
    const bodyOf = new Map(bodies.map(body => [body._id, body]))
    return {
      ...page,
      items: page.items.map(row => ({
        id: row._id,
        number: row.number,
        at: row.at,
        durationMs: row.durationMs,
        statusCode: row.statusCode,
        error: row.error,
        signature: row.signature,
        requestHeaders: JSON.parse(row.requestHeaders),
        responseHeaders: JSON.parse(row.responseHeaders),
        responseBody: bodyText(row, bodyOf.get(row._id)),
        responseBodyTruncated: bodyOf.get(row._id)?.truncated ?? false,
      })),
    }
  }
