import type { AttemptBodyRow, AttemptRow } from '../../domain/deliveries/attempt-model.ts'
import { daysAfter } from '../../domain/deliveries/retention.ts'
import { maskHeaders } from '../../domain/endpoints/custom-headers.ts'
import { uuidv7 } from '../../domain/uuid.ts'
import type { AttemptMade } from '../make-attempt.ts'

export interface AttemptRows {
  attempt: AttemptRow
  body: AttemptBodyRow | undefined
}

/** By lower-case name, what is secret by the look of its name masked. */
const recordedHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  maskHeaders(Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])))

/** What is kept of an attempt: the attempt as long as its delivery, what the receiver answered for a shorter time. */
export const attemptRows = ({ delivery, result, requestHeaders, signature }: AttemptMade): AttemptRows => {
  const { row, retention } = delivery
  const id = uuidv7()
  const body = result.responseBody?.length
    ? {
        _id: id,
        body: result.responseBody,
        truncated: result.truncated,
        expireAt: daysAfter(result.startedAt, retention.bodyDays),
      }
    : undefined
  const attempt: AttemptRow = {
    _id: id,
    appId: row.appId,
    deliveryId: row._id,
    number: row.attemptCount + 1,
    at: result.startedAt,
    durationMs: result.durationMs,
    statusCode: result.statusCode,
    error: result.error,
    requestHeaders: JSON.stringify(recordedHeaders(requestHeaders)),
    responseHeaders: JSON.stringify(recordedHeaders(result.responseHeaders)),
    signature: result.error === 'target_forbidden' ? null : signature,
    hasBody: body !== undefined,
    expireAt: daysAfter(result.startedAt, retention.days),
  }
  return { attempt, body }
}
